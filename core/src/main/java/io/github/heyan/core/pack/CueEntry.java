package io.github.heyan.core.pack;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.Act;
import io.github.heyan.core.cue.Cue;
import java.util.Optional;

/**
 * A cue of a pack with its examples.
 *
 * @param act the act that it finds; empty for a helper
 * @param matching sentences in which it is found
 * @param passing sentences in which it is not
 * @param source where it stands
 */
public record CueEntry(
    Cue cue,
    Optional<Act> act,
    ImmutableList<Example> matching,
    ImmutableList<Example> passing,
    YamlValue source) {

  /** Returns this entry as one that finds {@code act}. */
  CueEntry of(Optional<Act> act) {
    return new CueEntry(cue, act, matching, passing, source);
  }
}
