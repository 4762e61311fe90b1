package io.github.heyan.core.customer;

/** What a person should look at before anything else. */
public enum Alert {
  /** Speaks of hurting themselves: a person must take over at once. */
  SELF_HARM("self_harm", "自伤"),
  /** Threatens force: a person must take over at once. */
  VIOLENCE("violence", "暴力"),
  /** Insults the agent. */
  ABUSE("abuse", "辱骂客服"),
  /** Old, ill, disabled, under age or in need. */
  VULNERABLE("vulnerable", "特殊群体"),
  /** Has complained about the same before. */
  REPEATED("repeated", "重复投诉");

  private final String id;
  private final String zh;

  Alert(String id, String zh) {
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
