/** Handling a complaint: the deadlines that regulations set, and the record of a case. */
@NullMarked
package io.github.heyan.core.complaint;

import org.jspecify.annotations.NullMarked;
