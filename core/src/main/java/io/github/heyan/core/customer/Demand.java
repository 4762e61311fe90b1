package io.github.heyan.core.customer;

/** What a customer asks for in concrete terms: the values that banks record as 诉求. */
public enum Demand {
  /** Money back. */
  REFUND("refund", "申请退费"),
  /** Find out what happened. */
  VERIFY("verify", "核实原因"),
  /** An explanation or an official answer. */
  ANSWER("answer", "答复"),
  /** Look something up. */
  QUERY("query", "查询"),
  /** Compensation beyond correction. */
  COMPENSATION("compensation", "补偿"),
  /** No more calls, messages or collection. */
  STOP_HARASSING("stop_harassing", "停止骚扰"),
  /** Faster handling. */
  SPEED_UP("speed_up", "加快处理"),
  /** Restored use of a service. */
  RESTORE("restore", "恢复使用");

  private final String id;
  private final String zh;

  Demand(String id, String zh) {
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
