package io.github.heyan.phrases;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a slot takes. A slot is typed by its name; a number behind it, as in {@code {date2}}, tells
 * two slots of a type apart.
 */
public enum SlotType {
  /** The customer. */
  NAME("name", "客户称呼"),
  /** The person who speaks. */
  AGENT("agent", "客服姓名"),
  /** Number of the person who speaks. */
  STAFF_NUMBER("staff_number", "工号"),
  /** A sum of money. */
  AMOUNT("amount", "金额"),
  /** A day. */
  DATE("date", "日期"),
  /** A point in time. */
  TIME("time", "时间点"),
  /** A length of time. */
  DURATION("duration", "时长"),
  /** An office. */
  DEPARTMENT("department", "部门"),
  /** Where something is done. */
  CHANNEL("channel", "渠道"),
  /** A document or other thing to bring. */
  MATERIAL("material", "材料"),
  /** What must hold first. */
  CONDITION("condition", "条件"),
  /** What it is about. */
  ISSUE("issue", "事项"),
  /** Why. */
  REASON("reason", "原因"),
  /** Another way. */
  ALTERNATIVE("alternative", "替代方案"),
  /** What is done. */
  ACTION("action", "动作"),
  /** What came of it. */
  RESULT("result", "结果"),
  /** Number of a case. */
  TICKET("ticket", "工单号"),
  /** A rate of interest or yield. */
  RATE("rate", "利率"),
  /** A fee. */
  FEE("fee", "费用"),
  /** A telephone number of the house. */
  PHONE("phone", "电话"),
  /** A product or service. */
  PRODUCT("product", "产品"),
  /** Something to ask. */
  QUESTION("question", "问题");

  private final String id;
  private final String zh;

  SlotType(String id, String zh) {
    this.id = id;
    this.zh = zh;
  }

  /** Returns the type of the slot called {@code slot}. */
  public static Optional<SlotType> of(String slot) {
    String name = slot.replaceFirst("[2-9]$", "");
    return Stream.of(values()).filter(type -> type.id.equals(name)).findFirst();
  }

  /** Returns the stable id, which is the name of the slot. */
  public String id() {
    return id;
  }

  /** Returns the Chinese name. */
  public String zh() {
    return zh;
  }

  /** Returns whether a value of {@code type} may stand in a slot of this type. */
  public boolean accepts(SlotType type) {
    return switch (this) {
      case FEE -> type == FEE || type == AMOUNT || type == RATE;
      case TIME -> type == TIME || type == DATE;
      default -> type == this;
    };
  }
}
