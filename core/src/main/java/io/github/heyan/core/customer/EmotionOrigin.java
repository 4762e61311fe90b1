package io.github.heyan.core.customer;

/** Where an emotion comes from (source text 002: 原生情绪 and 衍生情绪). */
public enum EmotionOrigin {
  /** Primary: the problem itself. */
  EVENT("event", "原生"),
  /** Derived: how the problem was handled, such as waiting, attitude, being passed on. */
  HANDLING("handling", "衍生"),
  /** Both the problem and its handling. */
  BOTH("both", "原生与衍生"),
  /** There is no emotion. */
  NONE("none", "无");

  private final String id;
  private final String zh;

  EmotionOrigin(String id, String zh) {
    this.id = id;
    this.zh = zh;
  }

  /** Returns the stable id used in JSON and packs. */
  public String id() {
    return id;
  }

  /** Returns the Chinese name. */
  public String zh() {
    return zh;
  }
}
