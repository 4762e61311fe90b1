/** Reads what a customer means: kind, complaint class, motives, emotions, demands, signals. */
@NullMarked
package io.github.heyan.core.customer;

import org.jspecify.annotations.NullMarked;
