package io.github.heyan.core;

/** The four basic emotions (source text 004) and calm, onto which every {@link Emotion} maps. */
public enum BasicEmotion {
  /** Joy. */
  JOY("joy", "快乐"),
  /** Anger. */
  ANGER("anger", "愤怒"),
  /** Fear. */
  FEAR("fear", "恐惧"),
  /** Sadness. */
  SADNESS("sadness", "悲哀"),
  /** None. */
  NONE("none", "平静");

  private final String id;
  private final String zh;

  BasicEmotion(String id, String zh) {
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
