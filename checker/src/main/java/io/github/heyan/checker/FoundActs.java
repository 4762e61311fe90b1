package io.github.heyan.checker;

import io.github.heyan.core.Act;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The acts of a reply, looked for when first asked: who wants the verdict alone does not pay for
 * them. Unmodifiable and safe to share between threads.
 */
final class FoundActs extends AbstractSet<Act> {
  private final ReadText reply;

  /** Two threads may both look; they find the same. */
  private volatile @Nullable Set<Act> found;

  FoundActs(ReadText reply) {
    this.reply = reply;
  }

  private Set<Act> found() {
    Set<Act> known = found;
    if (known == null) {
      known = Collections.unmodifiableSet(reply.acts());
      found = known;
    }
    return known;
  }

  @Override
  public boolean contains(Object act) {
    return found().contains(act);
  }

  @Override
  public Iterator<Act> iterator() {
    return found().iterator();
  }

  /** Throws, even where there is nothing to remove. */
  @Override
  public void clear() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int size() {
    return found().size();
  }
}
