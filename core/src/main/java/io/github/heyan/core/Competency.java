package io.github.heyan.core;

/**
 * The four parts of service emotional intelligence (source text 003). Every rule trains one of
 * them.
 */
public enum Competency {
  /** Knowing one's own emotion and its effect. */
  SELF_AWARENESS("self-awareness", "自我意识"),
  /** Keeping one's own emotion out of the reply. */
  SELF_MANAGEMENT("self-management", "自我管理"),
  /** Seeing the customer's emotion and need. */
  SOCIAL_AWARENESS("social-awareness", "社交意识"),
  /** Leading the talk to a way on. */
  RELATIONSHIP_MANAGEMENT("relationship-management", "关系管理");

  private final String id;
  private final String zh;

  Competency(String id, String zh) {
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
