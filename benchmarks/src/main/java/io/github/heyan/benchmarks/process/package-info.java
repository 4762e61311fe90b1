/** Programs that scripts start in a JVM of their own, to measure start-up and memory. */
@NullMarked
package io.github.heyan.benchmarks.process;

import org.jspecify.annotations.NullMarked;
