package io.github.heyan.core;

/**
 * What an agent does with a stretch of a reply: the speech acts of service talk.
 *
 * <p>Acts are found by the acts pack; a rule asks for them to tell a bare refusal from one that
 * offers a way on. Ids are part of the API and never change.
 */
public enum Act {
  /** Opens the talk: 您好, 早上好. */
  GREETING("greeting", "问候"),
  /** Says who speaks: name, staff number, department. */
  SELF_INTRO("self_intro", "自报身份"),
  /** Asks for data to verify who the customer is. */
  IDENTITY_CHECK("identity_check", "核实身份"),
  /** Names or accepts what the customer feels. */
  EMPATHY_FEELING("empathy_feeling", "共情感受"),
  /** Names what happened to the customer as the cause of the feeling. */
  EMPATHY_CAUSE("empathy_cause", "共情缘由"),
  /** Says sorry or asks for pardon. */
  APOLOGY("apology", "致歉"),
  /** Thanks the customer. */
  THANKS("thanks", "感谢"),
  /** Says the customer's issue back. */
  RESTATE("restate", "复述确认"),
  /** Asks a question that cannot be answered by yes, no or one datum. */
  OPEN_QUESTION("open_question", "开放式提问"),
  /** Asks yes or no, a choice, or for one datum. */
  CLOSED_QUESTION("closed_question", "封闭式提问"),
  /** States a fact. */
  INFO("info", "信息告知"),
  /** Says why. */
  REASON("reason", "说明原因"),
  /** Says what it takes: documents, state, time. */
  CONDITION("condition", "说明条件"),
  /** Offers another way. */
  ALTERNATIVE("alternative", "替代方案"),
  /** Says what was, will be or can be done. */
  SOLUTION("solution", "解决方案"),
  /** Asks the customer to wait. */
  WAIT("wait", "请求等待"),
  /** Promises to come back to the customer, or says it is registered. */
  FOLLOW_UP("follow_up", "跟进承诺"),
  /** Passes the customer on, or says where to turn. */
  HANDOFF("handoff", "转接指引"),
  /** Asks whether there is anything else. */
  OFFER_MORE("offer_more", "询问其他需要"),
  /** Ends the talk: wishes, good-bye. */
  CLOSING("closing", "结束告别"),
  /** Asks for a rating. */
  RATING_REQUEST("rating_request", "邀请评价");

  private final String id;
  private final String zh;

  Act(String id, String zh) {
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
