/** Writes what was measured into docs/performance.md. */
@NullMarked
package io.github.heyan.benchmarks.page;

import org.jspecify.annotations.NullMarked;
