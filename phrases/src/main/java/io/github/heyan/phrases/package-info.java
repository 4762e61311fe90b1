/** What to say. */
@NullMarked
package io.github.heyan.phrases;

import org.jspecify.annotations.NullMarked;
