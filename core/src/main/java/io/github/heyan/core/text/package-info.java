/** Text as the rules see it: folded, masked and cut into clauses. */
@NullMarked
package io.github.heyan.core.text;

import org.jspecify.annotations.NullMarked;
