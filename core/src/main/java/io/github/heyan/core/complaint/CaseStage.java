package io.github.heyan.core.complaint;

/** How far a case has come; each stage asks for what those before it ask for, and more. */
public enum CaseStage {
  /** Taken in. */
  RECEIVED("received", "受理", "received"),
  /** Somebody works on it. */
  HANDLING("handling", "处理中", "being handled"),
  /** Done. */
  CLOSED("closed", "办结", "closed");

  private final String id;
  private final String zh;
  private final String en;

  CaseStage(String id, String zh, String en) {
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
