package io.github.heyan.core.customer;

/** Where a customer announces to take a matter, or has taken it. */
public enum Escalation {
  /** A regulator or superior authority. */
  REGULATOR("regulator", "监管"),
  /** The media or social networks. */
  MEDIA("media", "媒体"),
  /** A lawyer, a court or the police. */
  LEGAL("legal", "法律"),
  /** Away: the customer will leave. */
  CHURN("churn", "流失");

  private final String id;
  private final String zh;

  Escalation(String id, String zh) {
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
