package io.github.heyan.phrases;

import static io.github.heyan.core.Stage.BUILD_TRUST;
import static io.github.heyan.core.Stage.CONFIRM;
import static io.github.heyan.core.Stage.LISTEN_AND_UNDERSTAND;
import static io.github.heyan.core.Stage.SOLVE;

import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Stage;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a phrase is for. Ids are part of the API and never change. */
public enum PhraseAct {
  /** Opens the talk. */
  GREETING("greeting", "问候", Kind.FREE, BUILD_TRUST),
  /** Says who speaks. */
  SELF_INTRO("self_intro", "自报身份", Kind.FREE, BUILD_TRUST),
  /** Asks for data to verify who the customer is. */
  IDENTITY_CHECK("identity_check", "核实身份", Kind.FREE, BUILD_TRUST),
  /** Names the feeling and its cause. */
  EMPATHY("empathy", "共情", Kind.LOOKS_BACK, BUILD_TRUST, LISTEN_AND_UNDERSTAND),
  /** Says sorry for what the customer went through. */
  APOLOGY("apology", "致歉", Kind.LOOKS_BACK, BUILD_TRUST, LISTEN_AND_UNDERSTAND, SOLVE),
  /** Thanks the customer. */
  THANKS("thanks", "感谢", Kind.LOOKS_BACK, BUILD_TRUST, LISTEN_AND_UNDERSTAND, Stage.FOLLOW_UP),
  /** Says the issue back and has it confirmed. */
  RESTATE("restate", "复述确认", Kind.LOOKS_BACK, CONFIRM),
  /** Asks what cannot be answered in a word. */
  OPEN_QUESTION("open_question", "开放式提问", Kind.LOOKS_BACK, LISTEN_AND_UNDERSTAND),
  /** Asks for yes, no, or one datum. */
  CLOSED_QUESTION("closed_question", "封闭式提问", Kind.LOOKS_BACK, LISTEN_AND_UNDERSTAND, CONFIRM),
  /** Says why. */
  REASON("reason", "说明原因", Kind.NEEDS_FACT, SOLVE),
  /** Says what it takes. */
  CONDITION("condition", "说明条件", Kind.NEEDS_FACT, SOLVE),
  /** Offers another way. */
  ALTERNATIVE("alternative", "替代方案", Kind.NEEDS_FACT, SOLVE),
  /** Says what is done next. */
  NEXT_STEP("next_step", "下一步", Kind.NEEDS_FACT, SOLVE),
  /** Asks to wait, with the reason and how long. */
  WAIT("wait", "请求等待", Kind.NEEDS_FACT, LISTEN_AND_UNDERSTAND, SOLVE),
  /** Says who does what by when. */
  FOLLOW_UP("follow_up", "跟进承诺", Kind.NEEDS_FACT, Stage.FOLLOW_UP),
  /** Passes on to another, who is told all. */
  HANDOFF("handoff", "转接", Kind.NEEDS_FACT, SOLVE),
  /** Asks for further wishes. */
  OFFER_MORE("offer_more", "询问其他需要", Kind.FREE, Stage.FOLLOW_UP),
  /** Ends the talk. */
  CLOSING("closing", "结束告别", Kind.FREE, Stage.FOLLOW_UP),
  /** Keeps calm under abuse. */
  HOLDING_LINE("holding_line", "情绪稳定", Kind.FREE, BUILD_TRUST, LISTEN_AND_UNDERSTAND),
  /** Says what goes and what does not, politely. */
  BOUNDARY("boundary", "边界说明", Kind.FREE, LISTEN_AND_UNDERSTAND, SOLVE),
  /** Names where to turn when a request is refused. */
  REMEDIES("remedies", "救济途径", Kind.NEEDS_FACT, SOLVE, Stage.FOLLOW_UP),
  /** Says how long it takes. */
  EXPECTATION("expectation", "时间预期", Kind.NEEDS_FACT, SOLVE, Stage.FOLLOW_UP),
  /** States a fact. */
  INFO("info", "信息告知", Kind.NEEDS_FACT, SOLVE);

  private enum Kind {
    FREE,
    LOOKS_BACK,
    NEEDS_FACT
  }

  private final String id;
  private final String zh;
  private final Kind kind;
  private final ImmutableSet<Stage> stages;

  PhraseAct(String id, String zh, Kind kind, Stage... stages) {
    this.id = id;
    this.zh = zh;
    this.kind = kind;
    this.stages = ImmutableSet.copyOf(stages);
  }

  /** Returns the act called {@code id}. */
  public static Optional<PhraseAct> find(String id) {
    return Stream.of(values()).filter(act -> act.id.equals(id)).findFirst();
  }

  /** Returns the stable id used in JSON and packs. */
  public String id() {
    return id;
  }

  /** Returns the Chinese name. */
  public String zh() {
    return zh;
  }

  /** Returns the stages in which it is usual. */
  public Set<Stage> stages() {
    return stages;
  }

  /**
   * Returns whether it speaks of what the customer said, so that the customer's own words may fill
   * its slots. In all other acts they would become promises.
   */
  public boolean looksBack() {
    return kind == Kind.LOOKS_BACK;
  }

  /**
   * Returns whether it says what only the host knows, so that a composed reply takes it with slots.
   */
  public boolean needsFact() {
    return kind == Kind.NEEDS_FACT;
  }
}
