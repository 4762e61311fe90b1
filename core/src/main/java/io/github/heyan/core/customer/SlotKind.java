package io.github.heyan.core.customer;

/** Kinds of data that a message names. */
public enum SlotKind {
  /** A sum of money: 三百块, 1.5万元. */
  AMOUNT("amount", "金额"),
  /** A day: 3月5日, 昨天, 上周五. */
  DATE("date", "日期"),
  /** A time of day: 下午三点. */
  TIME("time", "时间"),
  /** A length of time: 三天, 半个月. */
  DURATION("duration", "时长"),
  /** The last digits of a card or account: 尾号1234. */
  CARD_TAIL("card_tail", "卡号尾号"),
  /** Where it happened: 手机银行, 柜台. */
  CHANNEL("channel", "渠道"),
  /** A product or service: 信用卡, 理财产品. */
  PRODUCT("product", "产品");

  private final String id;
  private final String zh;

  SlotKind(String id, String zh) {
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
