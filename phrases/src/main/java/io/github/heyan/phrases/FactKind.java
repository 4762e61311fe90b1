package io.github.heyan.phrases;

/** Kinds of facts that only the host knows. */
public enum FactKind {
  /** A rate of interest or yield. */
  RATE("rate", "利率"),
  /** A fee. */
  FEE("fee", "费用"),
  /** By when, or how long it takes. */
  DEADLINE("deadline", "时限"),
  /** What to bring. */
  MATERIAL("material", "材料"),
  /** Where it is done. */
  CHANNEL("channel", "办理渠道");

  private final String id;
  private final String zh;

  FactKind(String id, String zh) {
    this.id = id;
    this.zh = zh;
  }

  /** Returns the stable id used in JSON. */
  public String id() {
    return id;
  }

  /** Returns the Chinese name. */
  public String zh() {
    return zh;
  }
}
