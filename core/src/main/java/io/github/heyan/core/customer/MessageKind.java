package io.github.heyan.core.customer;

/** What a message is for. */
public enum MessageKind {
  /** Dispute or dissatisfaction with a product or service, or with how it was handled. */
  COMPLAINT("complaint", "投诉"),
  /** Asks to know something. */
  INQUIRY("inquiry", "咨询"),
  /** Wants something done, without dispute. */
  REQUEST("request", "办理"),
  /** Proposes an improvement. */
  SUGGESTION("suggestion", "建议"),
  /** Denounces an unlawful act of a third party or an employee. */
  REPORT("report", "举报"),
  /** Thanks or praise. */
  THANKS("thanks", "表扬致谢"),
  /** Small talk, a greeting, a bare yes or no. */
  CHAT("chat", "闲聊"),
  /** A bare statement or fragment. */
  OTHER("other", "其他");

  private final String id;
  private final String zh;

  MessageKind(String id, String zh) {
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
