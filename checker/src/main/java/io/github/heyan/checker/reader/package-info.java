/** The second reader: suspects clauses of faults that no rule foresees, by a learned model. */
@NullMarked
package io.github.heyan.checker.reader;

import org.jspecify.annotations.NullMarked;
