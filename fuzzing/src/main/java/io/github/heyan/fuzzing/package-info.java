/** Random and hostile input, and what must hold whatever comes. */
@NullMarked
package io.github.heyan.fuzzing;

import org.jspecify.annotations.NullMarked;
