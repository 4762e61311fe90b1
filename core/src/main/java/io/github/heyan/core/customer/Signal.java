package io.github.heyan.core.customer;

import com.google.common.collect.ImmutableMap;
import io.github.heyan.core.pack.CueEntry;

/**
 * A cue that speaks for labels, or against them where a weight is negative.
 *
 * @param id unique in its pack
 * @param entry the cue with its examples
 * @param weights log-odds by label
 */
record Signal(String id, CueEntry entry, ImmutableMap<String, Double> weights) {}
