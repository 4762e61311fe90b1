/** The {@code heyan} command. */
@NullMarked
package io.github.heyan.cli;

import org.jspecify.annotations.NullMarked;
