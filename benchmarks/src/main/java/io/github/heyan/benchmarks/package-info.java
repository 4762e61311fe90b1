/** JMH benchmarks. */
@NullMarked
package io.github.heyan.benchmarks;

import org.jspecify.annotations.NullMarked;
