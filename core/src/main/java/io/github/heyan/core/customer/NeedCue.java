package io.github.heyan.core.customer;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.pack.CueEntry;

/** A cue that suggests a need. */
record NeedCue(String id, String zh, String en, ImmutableList<String> questions, CueEntry entry) {}
