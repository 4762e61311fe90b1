package io.github.heyan.training;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * The heads of a model.
 *
 * @param oneOf groups of heads of which one is chosen
 * @param each heads that answer for themselves
 */
record HeadGroups(ImmutableList<ImmutableList<String>> oneOf, ImmutableList<String> each) {

  ImmutableList<String> heads() {
    ImmutableList.Builder<String> heads = ImmutableList.builder();
    oneOf.forEach(heads::addAll);
    return heads.addAll(each).build();
  }

  /** Returns what {@code calibration} adds to the log-odds of each head. */
  ImmutableMap<String, Double> offsets(Calibration calibration) {
    ImmutableMap.Builder<String, Double> offsets = ImmutableMap.builder();
    oneOf.forEach(group -> offsets.putAll(calibration.offsets(group)));
    each.forEach(head -> offsets.put(head, calibration.offset(head)));
    return offsets.buildOrThrow();
  }
}
