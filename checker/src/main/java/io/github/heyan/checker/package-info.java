/** What not to say. */
@NullMarked
package io.github.heyan.checker;

import org.jspecify.annotations.NullMarked;
