/** What others do with the same texts. */
@NullMarked
package io.github.heyan.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
