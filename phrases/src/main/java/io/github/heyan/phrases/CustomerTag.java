package io.github.heyan.phrases;

/** What the host knows of a customer and says so. Never guessed from a name, a voice or a text. */
public enum CustomerTag {
  /** Old: slower steps, other ways than an app. */
  ELDERLY("elderly", "高龄"),
  /** In a hurry: the result first. */
  URGENT("urgent", "焦急"),
  /** Knows the trade: no basics. */
  EXPERT("expert", "专业"),
  /** Has been here about it before: nothing to be told twice. */
  RETURNING("returning", "重复来电");

  private final String id;
  private final String zh;

  CustomerTag(String id, String zh) {
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
