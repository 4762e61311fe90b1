package io.github.heyan.phrases;

import java.util.Optional;

/**
 * Knows the facts of the host: rates, fees, deadlines, materials, channels. Implemented by the
 * host.
 *
 * <p>An answer must hold at the time of asking; an unknown fact is empty, never a guess. Must be
 * safe to call from several threads where the {@link Composer} is.
 */
@FunctionalInterface
public interface FactSource {
  /** Returns the fact that {@code key} asks for. */
  Optional<Fact> find(FactKey key);

  /** Returns a source that knows nothing. */
  static FactSource none() {
    return key -> Optional.empty();
  }
}
