package io.github.heyan.core.complaint;

/** What must be on record of a case (source text 001: 有人管、有回音、有结果), and from which stage on. */
public enum CaseField {
  /** Who complains. */
  CUSTOMER("customer", "客户", "customer", CaseStage.RECEIVED),
  /** What about. */
  ISSUE("issue", "问题", "issue", CaseStage.RECEIVED),
  /** Who answers for it: 有人管. */
  OWNER("owner", "责任人", "owner", CaseStage.HANDLING),
  /** By when: 时限. */
  DUE("due", "时限", "due date", CaseStage.HANDLING),
  /** What was done so far: 有回音. */
  PROGRESS("progress", "进展", "progress", CaseStage.HANDLING),
  /** What came of it: 有结果. */
  OUTCOME("outcome", "结果", "outcome", CaseStage.CLOSED);

  private final String id;
  private final String zh;
  private final String en;
  private final CaseStage stage;

  CaseField(String id, String zh, String en, CaseStage stage) {
    this.id = id;
    this.zh = zh;
    this.en = en;
    this.stage = stage;
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

  /** Returns the stage from which on it must be there. */
  public CaseStage stage() {
    return stage;
  }
}
