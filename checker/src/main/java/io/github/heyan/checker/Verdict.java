package io.github.heyan.checker;

/** What to do with a reply; the best first. */
public enum Verdict {
  /** Nothing was found. */
  PASS("pass"),
  /** Only hints were found: the reply may go out. */
  HINT("hint"),
  /** A warning or an error was found: mend the reply. */
  FIX("fix"),
  /** A gate rule was broken: the reply must not go out. */
  BLOCK("block");

  private final String id;

  Verdict(String id) {
    this.id = id;
  }

  /** Returns the word used in JSON. */
  public String id() {
    return id;
  }

  /** Returns whether this is as bad as {@code other}, or worse. */
  public boolean isAtLeast(Verdict other) {
    return compareTo(other) >= 0;
  }

  static Verdict of(Iterable<Finding> findings) {
    Verdict verdict = PASS;
    for (Finding finding : findings) {
      Verdict one = finding.gate() ? BLOCK : finding.severity() == Severity.HINT ? HINT : FIX;
      verdict = one.compareTo(verdict) > 0 ? one : verdict;
    }
    return verdict;
  }
}
