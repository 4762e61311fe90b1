package io.github.heyan.phrases;

/** How a reply reaches the customer. */
public enum ReplyChannel {
  /** Spoken on the telephone. */
  PHONE("phone", "电话"),
  /** Typed in a chat. */
  CHAT("chat", "在线"),
  /** Spoken across a counter. */
  COUNTER("counter", "柜台"),
  /** A text message of at most {@value #SMS_LIMIT} characters. */
  SMS("sms", "短信"),
  /** A letter or an e-mail. */
  EMAIL("email", "邮件");

  /** The length of one text message of Chinese characters. */
  public static final int SMS_LIMIT = 70;

  private final String id;
  private final String zh;

  ReplyChannel(String id, String zh) {
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
