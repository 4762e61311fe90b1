package io.github.heyan.core;

/** What a dialogue is about; rules may apply to some kinds only. */
public enum DialogueKind {
  /** A question. */
  INQUIRY("inquiry", "咨询"),
  /** A request to have something done. */
  HANDLING("handling", "办理"),
  /** A proposal for improvement. */
  SUGGESTION("suggestion", "建议"),
  /** A dispute about products, services or staff. */
  COMPLAINT("complaint", "投诉"),
  /** A report of wrongdoing to the institution. */
  REPORT("report", "举报"),
  /** Collecting a debt. */
  COLLECTION("collection", "催收");

  private final String id;
  private final String zh;

  DialogueKind(String id, String zh) {
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
