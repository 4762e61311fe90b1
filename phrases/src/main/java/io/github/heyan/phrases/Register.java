package io.github.heyan.phrases;

/** How a phrase sounds. */
public enum Register {
  /** As a bank speaks. */
  FORMAL("formal", "正式"),
  /** Close and unhurried. */
  WARM("warm", "温暖"),
  /** Short, for chat. */
  CONCISE("concise", "简洁");

  private final String id;
  private final String zh;

  Register(String id, String zh) {
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
