package io.github.heyan.core;

/**
 * What a customer feels, as far as the wording shows it: the service set.
 *
 * <p>Each maps onto one of the four {@linkplain #basic() basic emotions}.
 */
public enum Emotion {
  /** Anger, indignation. */
  ANGER("anger", "愤怒", BasicEmotion.ANGER),
  /** Worry, urgency, fear of loss. */
  ANXIETY("anxiety", "焦虑", BasicEmotion.FEAR),
  /** An expectation was not met. */
  DISAPPOINTMENT("disappointment", "失望", BasicEmotion.SADNESS),
  /** Treated unfairly. */
  FEELING_WRONGED("feeling_wronged", "委屈", BasicEmotion.SADNESS),
  /** Sees no way on. */
  HELPLESSNESS("helplessness", "无助", BasicEmotion.SADNESS),
  /** Distrusts what was said or done. */
  DOUBT("doubt", "怀疑", BasicEmotion.FEAR),
  /** Does not understand. */
  CONFUSION("confusion", "困惑", BasicEmotion.FEAR),
  /** Shame, self-reproach, as after a fraud. */
  SHAME("shame", "羞愧", BasicEmotion.SADNESS),
  /** Content. */
  SATISFACTION("satisfaction", "满意", BasicEmotion.JOY),
  /** Thankful. */
  GRATITUDE("gratitude", "感激", BasicEmotion.JOY),
  /** No emotion shows. */
  CALM("calm", "平静", BasicEmotion.NONE);

  private final String id;
  private final String zh;
  private final BasicEmotion basic;

  Emotion(String id, String zh, BasicEmotion basic) {
    this.id = id;
    this.zh = zh;
    this.basic = basic;
  }

  /** Returns the stable id used in JSON and packs. */
  public String id() {
    return id;
  }

  /** Returns the Chinese name. */
  public String zh() {
    return zh;
  }

  /** Returns the basic emotion that this one maps onto. */
  public BasicEmotion basic() {
    return basic;
  }
}
