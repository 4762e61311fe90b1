/** How to say the same thing better. */
@NullMarked
package io.github.heyan.phrases.reframe;

import org.jspecify.annotations.NullMarked;
