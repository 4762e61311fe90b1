package io.github.heyan.checker;

import static com.google.common.base.Preconditions.checkState;

import io.github.heyan.checker.PartialReading.Provisional;
import io.github.heyan.core.Span;
import io.github.heyan.core.text.Characters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Checks a reply while it is being written, so that bad words are stopped before a customer sees
 * them. Chunks go in, of any length, tokens of a language model for instance; what may be shown
 * comes out, clause by clause.
 *
 * <pre>{@code
 * ReplyStream stream = ReplyChecker.standard().stream();
 * for (String token : tokens) {
 *   StreamStep step = stream.add(token);
 *   show(step.text());
 *   if (step.verdict() == Verdict.BLOCK) {
 *     return;                            // nobody has seen the words that were found
 *   }
 * }
 * StreamEnd end = stream.finish();
 * if (end.report().verdict() != Verdict.BLOCK) {
 *   show(end.text());
 * }
 * }</pre>
 *
 * <p><b>What is released when.</b> A clause is released when it has ended and nothing is found in
 * it. One in which a warning or an error is found waits, and so does everything behind it:
 *
 * <ul>
 *   <li>Later text may clear the finding, as a way on clears a refusal. Then all is released.
 *   <li>The sentence ends, and no condition of the rule looks further: the finding is settled, and
 *       the step tells it.
 *   <li>More text waits than the limit allows: the step tells the finding as it stands. It has
 *       waited for half of the limit at least.
 *   <li>The reply ends: the report has the finding.
 * </ul>
 *
 * <p>A step that tells a finding does not release its words. The next call does: whoever calls
 * {@link #add} again, were it with an empty chunk, goes on. Hints hold nothing back, as a reply may
 * go out with them; nor do rules that measure sentences or the whole reply. They are told when they
 * are settled, else in the report.
 *
 * <p>What the second reader suspects, what needs its consent and what looks at the whole reply is
 * never settled before the end. Words whose fault only later text brings about may have been
 * released by then; their finding is told late, or in the report.
 *
 * <p>All released texts and the text of the end, joined, are the reply, unit for unit. No released
 * text ends between the halves of a surrogate pair.
 *
 * <p><b>What it costs.</b> The reply so far is checked again when a clause has ended and it has
 * grown by a sixteenth since the last check. A reply of 50 to 100 units costs about five checks of
 * it; for n units and a limit of m, no more than 17 n + n² / m are checked in all.
 *
 * <p>One stream is for one reply. Not thread-safe.
 */
public final class ReplyStream {
  /** The most UTF-16 units that are held back, where no other limit is given. */
  public static final int DEFAULT_LIMIT = 200;

  /** How much a reply grows between two checks, as a fraction of its length. */
  private static final int GROWTH = 16;

  private final Function<String, PartialReading> reader;
  private final Function<String, Report> check;
  private final int longest;
  private final int mostHeld;
  private final StringBuilder reply = new StringBuilder();
  private final Set<Place> told = new HashSet<>();
  private int released;

  /** Up to where the next call releases, as the caller knows what was found there. */
  private int cleared;

  /** Up to where clauses have ended, and how long the reply was, when last looked at. */
  private int closed;

  private int looked;
  private boolean finished;

  /** Tells findings of one reply apart. */
  private record Place(String rule, Span span) {
    static Place of(Provisional provisional) {
      return new Place(provisional.finding().rule(), provisional.finding().span());
    }
  }

  /**
   * Begins a reply.
   *
   * @param reader reads an unfinished reply
   * @param check checks a whole one
   * @param longest the greatest length of a reply, in UTF-16 units
   * @param mostHeld the most units that are held back
   */
  ReplyStream(
      Function<String, PartialReading> reader,
      Function<String, Report> check,
      int longest,
      int mostHeld) {
    this.reader = reader;
    this.check = check;
    this.longest = longest;
    this.mostHeld = mostHeld;
  }

  /**
   * Reads the next chunk and returns what may be shown now and what was found.
   *
   * @throws TextTooLongException if the reply would become longer than the limit of the checker; it
   *     stays as it was
   * @throws IllegalStateException if the stream is finished
   */
  public StreamStep add(String chunk) {
    checkOpen();
    if (chunk.length() > longest - reply.length()) {
      throw new TextTooLongException(longest, reply.length() + chunk.length());
    }
    reply.append(chunk);
    int from = released;
    List<Provisional> telling = isDue() ? look() : List.of();
    released = Math.max(from, Math.min(cleared, heldFrom(telling, from)));
    return new StreamStep(
        reply.substring(from, released),
        telling.stream().map(Provisional::finding).toList(),
        telling.stream().allMatch(Provisional::settled));
  }

  /**
   * Ends the reply and returns what was not released, with the report of the whole reply.
   *
   * @throws IllegalStateException if the stream is finished
   */
  public StreamEnd finish() {
    checkOpen();
    finished = true;
    String whole = reply.toString();
    return new StreamEnd(whole.substring(released), check.apply(whole));
  }

  private void checkOpen() {
    checkState(!finished, "the stream is finished; make a new one for another reply");
  }

  private boolean isDue() {
    return isOverdue() || (reply.length() - looked > reply.length() / GROWTH && mayHaveClosed());
  }

  private boolean isOverdue() {
    return reply.length() - cleared > mostHeld;
  }

  private boolean mayHaveClosed() {
    for (int i = closed; i < reply.length(); i++) {
      if (mayEndClause(reply.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayEndClause(char c) {
    char folded = Characters.fold(c);
    return Characters.endsClause(folded)
        || folded == '.'
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  /** Looks at what was read, clears what can be released, and returns what is to be told. */
  private List<Provisional> look() {
    PartialReading reading = reader.apply(reply.toString());
    looked = reply.length();
    closed = reading.closed();
    List<Provisional> telling = new ArrayList<>();
    List<Provisional> waiting = new ArrayList<>();
    for (Provisional each : reading.findings()) {
      if (!told.contains(Place.of(each))) {
        (each.settled() ? telling : waiting).add(each);
      }
    }
    cleared = Math.max(cleared, Math.min(closed, heldFrom(waiting, cleared)));
    if (isOverdue()) {
      tellOverdue(waiting, telling);
    }
    telling.forEach(each -> told.add(Place.of(each)));
    return telling;
  }

  /** Returns from where on {@code findings} hold back what lies behind {@code shown}. */
  private int heldFrom(List<Provisional> findings, int shown) {
    return findings.stream()
        .filter(each -> each.holds(shown))
        .mapToInt(Provisional::start)
        .min()
        .orElse(reply.length());
  }

  /** Moves to {@code telling} what has waited too long, and clears at least half of the limit. */
  private void tellOverdue(List<Provisional> waiting, List<Provisional> telling) {
    int oldest = reply.length() - mostHeld / 2;
    int end = closed >= oldest ? closed : wholePairs();
    int before = Math.min(oldest, end);
    waiting.stream()
        .filter(each -> each.holds(cleared) && each.start() < before)
        .forEach(telling::add);
    waiting.removeAll(telling);
    telling.sort(Comparator.comparing(each -> each.finding().span()));
    cleared = Math.max(cleared, Math.min(end, heldFrom(waiting, cleared)));
  }

  /** Returns the length of the reply, but for half a surrogate pair at its end. */
  private int wholePairs() {
    int length = reply.length();
    boolean half = length > 0 && Character.isHighSurrogate(reply.charAt(length - 1));
    return half ? length - 1 : length;
  }
}
