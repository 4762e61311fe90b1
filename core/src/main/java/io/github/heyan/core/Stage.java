package io.github.heyan.core;

/** The five stages of handling a complaint, in their order (source text 002). */
public enum Stage {
  /** Greeting, introduction, first acknowledgement. */
  BUILD_TRUST("build_trust", "建立信任"),
  /** Questions, feedback, empathy. */
  LISTEN_AND_UNDERSTAND("listen_and_understand", "倾听与理解"),
  /** Restating the issue and having it confirmed. */
  CONFIRM("confirm", "确认与反馈"),
  /** Explaining, offering, doing. */
  SOLVE("solve", "提供解决方案"),
  /** Saying who does what by when; closing. */
  FOLLOW_UP("follow_up", "后续跟进");

  private final String id;
  private final String zh;

  Stage(String id, String zh) {
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
