package io.github.heyan.core.complaint;

/**
 * What a deadline is for. A specially complex complaint is no kind of its own: it is a complex one
 * whose deadline was extended.
 */
public enum DeadlineKind {
  /** A complaint whose facts are clear, from its receipt to the notice of the decision. */
  SIMPLE("simple", "简单投诉", "simple complaint"),
  /** A complex complaint, from its receipt to the notice of the decision. */
  COMPLEX("complex", "复杂投诉", "complex complaint"),
  /** A complaint that a regulator has passed on, from its receipt to the answer. */
  FORWARDED("forwarded", "监管转交投诉", "complaint forwarded by a regulator"),
  /** The regulator's own time, from its receipt of a complaint to passing it on. */
  FORWARDING("forwarding", "监管转送", "forwarding by the regulator"),
  /** The customer's time, from the decision to asking for a review of it. */
  REVIEW_REQUEST("review_request", "申请核查", "request for review"),
  /** From the request for a review to the notice of its outcome. */
  REVIEW_DECISION("review_decision", "核查决定", "decision on review"),
  /** From the closing of a case to the last day for which its files must be kept at least. */
  ARCHIVE("archive", "档案保存", "keeping of files");

  private final String id;
  private final String zh;
  private final String en;

  DeadlineKind(String id, String zh, String en) {
    this.id = id;
    this.zh = zh;
    this.en = en;
  }

  /** Returns the stable id used in JSON and packs. */
  public String id() {
    return id;
  }

  /** Returns the Chinese name. */
  public String zh() {
    return zh;
  }

  /** Returns the English name. */
  public String en() {
    return en;
  }
}
