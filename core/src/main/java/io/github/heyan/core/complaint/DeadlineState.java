package io.github.heyan.core.complaint;

/** How a complaint stands against its deadline. */
public enum DeadlineState {
  /** Open, and the deadline has not passed. */
  RUNNING("running", "处理中", "running"),
  /** Open, and the deadline has passed. */
  OVERDUE("overdue", "已超期", "overdue"),
  /** Answered by the deadline. */
  ANSWERED("answered", "按期办结", "answered in time"),
  /** Answered after the deadline. */
  ANSWERED_LATE("answered_late", "超期办结", "answered late"),
  /** Withdrawn by the customer. */
  WITHDRAWN("withdrawn", "已撤回", "withdrawn");

  private final String id;
  private final String zh;
  private final String en;

  DeadlineState(String id, String zh, String en) {
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
