/** Small programs that use Heyan. */
@NullMarked
package io.github.heyan.examples;

import org.jspecify.annotations.NullMarked;
