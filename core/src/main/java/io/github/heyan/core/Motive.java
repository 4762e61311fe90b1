package io.github.heyan.core;

/**
 * What a complaining customer wants (source text 002): four motives that may occur together.
 *
 * <p>{@link #IMPROPER_GAIN} is never asserted of a person: results only suggest a review.
 */
public enum Motive {
  /** To be heard. */
  VENT("vent", "发泄不满"),
  /** To have the problem solved. */
  SOLVE("solve", "解决问题"),
  /** To be compensated. */
  COMPENSATION("compensation", "获得补偿"),
  /** Undue benefit by threat or leverage. */
  IMPROPER_GAIN("improper_gain", "不当得利");

  private final String id;
  private final String zh;

  Motive(String id, String zh) {
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
