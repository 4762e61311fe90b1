package io.github.heyan.phrases;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A part of a whole reply. */
public enum ReplyPart {
  /** Names the feeling and its cause. */
  UNDERSTANDING("understanding", "理解", PhraseAct.EMPATHY),
  /** Thanks. */
  THANKS("thanks", "感谢", PhraseAct.THANKS),
  /** Says who does what by when. */
  ACTION("action", "行动", PhraseAct.FOLLOW_UP, PhraseAct.NEXT_STEP, PhraseAct.ALTERNATIVE),
  /** Names the feeling and its cause, or says sorry. */
  ACKNOWLEDGE("acknowledge", "接纳情绪", PhraseAct.EMPATHY, PhraseAct.APOLOGY),
  /** Says the issue back. */
  RESTATE("restate", "复述问题", PhraseAct.RESTATE),
  /** Says why. */
  REASON("reason", "说明原因", PhraseAct.REASON),
  /** Offers a way on. */
  WAY_ON("way_on", "给出办法", PhraseAct.ALTERNATIVE, PhraseAct.CONDITION, PhraseAct.NEXT_STEP),
  /** Says who comes back, with what, by when. */
  FOLLOW_UP("follow_up", "后续跟进", PhraseAct.FOLLOW_UP);

  private final String id;
  private final String zh;
  private final ImmutableList<PhraseAct> acts;

  ReplyPart(String id, String zh, PhraseAct... acts) {
    this.id = id;
    this.zh = zh;
    this.acts = ImmutableList.copyOf(acts);
  }

  /** Returns the stable id used in JSON. */
  public String id() {
    return id;
  }

  /** Returns the Chinese name. */
  public String zh() {
    return zh;
  }

  /** Returns the acts that make it, the preferred first. */
  public List<PhraseAct> acts() {
    return acts;
  }
}
