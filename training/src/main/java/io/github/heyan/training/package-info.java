/** Learns the models of readers from corpora of labelled text. */
@NullMarked
package io.github.heyan.training;

import org.jspecify.annotations.NullMarked;
