/** What a user of the library names when reading text. */
@NullMarked
package io.github.heyan.core;

import org.jspecify.annotations.NullMarked;
