package io.github.heyan.core.customer;

import io.github.heyan.core.pack.CueEntry;

/** A cue that finds a slot. */
record SlotCue(SlotKind kind, CueEntry entry) {}
