package io.github.heyan.core.complaint;

/** What a rule provides for beside the length of a deadline. */
public enum DeadlineClause {
  /** New facts start the clock anew when the new materials arrive. */
  NEW_FACTS("new_facts", "新事实重新计算", "new facts restart the clock"),
  /** The same complaint again within the deadline may be merged with the first. */
  REPEATS("repeats", "重复投诉合并", "repeats are merged"),
  /** The time of an outside appraisal, test or assessment is left out if the customer is told. */
  APPRAISAL("appraisal", "鉴定检测评估除外", "appraisal is left out");

  private final String id;
  private final String zh;
  private final String en;

  DeadlineClause(String id, String zh, String en) {
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
