/** Texts to measure on, made up here or read from a file. */
@NullMarked
package io.github.heyan.benchmarks.texts;

import org.jspecify.annotations.NullMarked;
