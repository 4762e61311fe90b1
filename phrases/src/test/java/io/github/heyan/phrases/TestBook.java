package io.github.heyan.phrases;

/** A small pack for tests, whose phrases no other pack has. */
final class TestBook {
  static final String YAML =
      """
      schema: heyan/1
      pack: {id: test, version: 1.0.0, locale: zh}
      phrases:
      - {id: t-greet, act: greeting, text: 您好！}
      - {id: t-fee-anger, act: empathy, text: '这笔{amount}的费用您事先不知道，换谁都会生气。', emotions: [anger], causes: [fee]}
      - {id: t-any-anger, act: empathy, text: 您的不满我听到了。, emotions: [anger]}
      - {id: t-warm-anger, act: empathy, text: 听您说完，我也替您着急。, emotions: [anger], register: warm}
      - {id: t-calm-anger-3, act: empathy, text: 您先说，我在听。, emotions: [anger], intensity: [3]}
      - {id: t-elder, act: empathy, text: 我慢慢说给您听。, tags: [elderly]}
      - {id: t-thanks, act: thanks, text: 谢谢您告诉我们。}
      - {id: t-restate, act: restate, text: '您反映的是{issue}，对吗？'}
      - {id: t-reason-bare, act: reason, text: 这样做是为了您的资金安全。}
      - {id: t-reason, act: reason, text: '原因是{reason}'}
      - {id: t-way, act: alternative, text: '您可以在{channel}办理，带上{material}。'}
      - {id: t-bare-step, act: next_step, text: 我先登记。}
      - {id: t-follow, act: follow_up, text: '{department}会在{duration}内给您回电。'}
      - {id: t-follow-long, act: follow_up, text: '这件事我已经完整记录下来了，由{department}的专人负责跟进，我会在{time}前把核实到的结果打电话告诉您，如果您那时候不方便接电话，我再按您留下的时间联系您，您看可以吗？'}
      - {id: t-sms, act: closing, text: 祝您生活愉快。, channels: [sms]}
      strategies:
      - id: t-test
        when: {causes: [fee], emotions: [anger], motives: [vent], kinds: [complaint], stages: [build_trust]}
        first: [thanks, empathy]
        why: {zh: 测试, en: test}
        examples: [{kind: complaint, say: 好。}]
      """;

  static final PhrasePack PACK = PhrasePack.parse("test.yaml", YAML);

  static final PhraseBook BOOK = PhraseBook.of(PACK);

  private TestBook() {}
}
