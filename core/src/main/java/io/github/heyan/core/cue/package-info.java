/** Cues and the automaton that finds them. */
@NullMarked
package io.github.heyan.core.cue;

import org.jspecify.annotations.NullMarked;
