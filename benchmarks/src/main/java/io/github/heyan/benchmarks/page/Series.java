package io.github.heyan.benchmarks.page;

import com.google.common.collect.ImmutableList;
import com.google.common.math.Quantiles;
import java.util.Collections;
import java.util.List;

/**
 * What rounds of one benchmark gave.
 *
 * @param values one for each round; never empty
 */
record Series(List<Double> values) {
  Series {
    values = ImmutableList.copyOf(values);
  }

  double median() {
    return Quantiles.median().compute(values);
  }

  double least() {
    return Collections.min(values);
  }

  double greatest() {
    return Collections.max(values);
  }
}
