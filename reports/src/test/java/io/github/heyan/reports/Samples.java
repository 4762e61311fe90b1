package io.github.heyan.reports;

import io.github.heyan.checker.Category;
import io.github.heyan.checker.Dismissal;
import io.github.heyan.checker.Explanation;
import io.github.heyan.checker.Finding;
import io.github.heyan.checker.Report;
import io.github.heyan.checker.RuleInfo;
import io.github.heyan.checker.Severity;
import io.github.heyan.checker.Source;
import io.github.heyan.checker.Verdict;
import io.github.heyan.checker.Wording;
import io.github.heyan.core.Act;
import io.github.heyan.core.Competency;
import io.github.heyan.core.DialogueKind;
import io.github.heyan.core.Span;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checked replies, made by hand. */
final class Samples {
  static final List<Category> CATEGORIES =
      List.of(
          new Category("flat_refusal", "生硬拒绝", "flat refusal"),
          new Category("unsafe_request", "索要敏感信息", "unsafe request"));

  static final RuleInfo REFUSAL =
      new RuleInfo(
          "flat-refusal",
          "flat_refusal",
          Severity.WARNING,
          false,
          false,
          0.9,
          Competency.RELATIONSHIP_MANAGEMENT,
          Set.of(),
          new Wording("「{match}」没有给出办法", "no way on"),
          new Wording("客户会以为沟通到此为止", "a bare no ends the talk"),
          new Wording("先说条件", "state the condition"),
          List.of(
              new RuleInfo.Exemption("a-not-a", "正反问"), new RuleInfo.Exemption("way-on", "有办法")),
          List.of(example("〔这个不能办〕。", Optional.empty())),
          List.of(
              example("您看能不能办？", Optional.of("a-not-a")),
              new RuleInfo.Example("不能。", Optional.of("*可以*吗"), Optional.empty())),
          "zh-service",
          "zh-service/flat-refusal.yaml",
          12);

  static final RuleInfo CODE_REQUEST =
      new RuleInfo(
          "asks-for-code",
          "unsafe_request",
          Severity.ERROR,
          true,
          false,
          1,
          Competency.SELF_MANAGEMENT,
          Set.of(DialogueKind.HANDLING),
          new Wording("不得索要验证码", "never ask for a code"),
          new Wording("客户的钱会有危险", "it puts the money at risk"),
          new Wording("请客户自己输入", "let the customer type it"),
          List.of(),
          List.of(example("请〔把验证码报给我〕", Optional.empty())),
          List.of(example("请勿告知他人", Optional.empty())),
          "our-\u001Brules",
          "C:\\packs\\our rules.yaml",
          3);

  private Samples() {}

  private static RuleInfo.Example example(String text, Optional<String> by) {
    return new RuleInfo.Example(text, Optional.empty(), by);
  }

  static Finding refusal(String text, Span span) {
    return new Finding(
        "flat-refusal",
        "flat_refusal",
        Severity.WARNING,
        false,
        0.9,
        Source.RULE,
        Competency.RELATIONSHIP_MANAGEMENT,
        span,
        span.of(text),
        new Wording("「" + span.of(text) + "」没有给出办法", "no way on"),
        new Wording("客户会以为沟通到此为止", "a bare no ends the talk"),
        new Wording("先说条件", "state the condition"),
        List.of());
  }

  static Finding codeRequest(String text, Span span) {
    return new Finding(
        "asks-for-code",
        "unsafe_request",
        Severity.ERROR,
        true,
        1,
        Source.RULE,
        Competency.SELF_MANAGEMENT,
        span,
        span.of(text),
        new Wording("不得索要验证码", "never ask for a code"),
        new Wording("客户的钱会有危险", "it puts the money at risk"),
        new Wording("请客户自己输入", "let the customer type it"),
        List.of());
  }

  static Dismissal dismissal(String text, Span span) {
    return new Dismissal(
        "flat-refusal",
        span,
        span.of(text),
        List.of(new Dismissal.Reason("a-not-a", "正反问"), new Dismissal.Reason("way-on", "有办法")));
  }

  static CheckedReply reply(
      ReplyId id, Origin origin, String text, Verdict verdict, Finding... findings) {
    Report report = new Report(verdict, Set.of(), List.of(findings), Optional.empty());
    return new CheckedReply(id, Optional.of(origin), text, new Explanation(report, List.of()));
  }

  static CheckedReply line(int line, String text, Verdict verdict, Finding... findings) {
    return reply(ReplyId.of(line), Origin.ofLine("a.txt", line), text, verdict, findings);
  }

  /** Returns a row whose only fault is the piece {@code marked}. */
  static CheckedReply row(String id, String text, String marked) {
    int start = text.indexOf(marked);
    Span span = new Span(start, start + marked.length());
    return reply(
        ReplyId.of(id), Origin.ofRow("b.jsonl", 7), text, Verdict.FIX, refusal(text, span));
  }

  static CheckedReply explained(String text, Span span, Act... acts) {
    Report report = new Report(Verdict.PASS, Set.of(acts), List.of(), Optional.empty());
    return new CheckedReply(
        ReplyId.of(3),
        Optional.of(Origin.ofLine("a.txt", 3)),
        text,
        new Explanation(report, List.of(dismissal(text, span))));
  }

  static String written(ReportWriter writer, StringWriter target, CheckedReply... replies) {
    writer.begin();
    for (CheckedReply reply : replies) {
      writer.write(reply);
    }
    writer.end();
    return target.toString();
  }

  static String written(JsonFormat format, CheckedReply... replies) {
    StringWriter target = new StringWriter();
    return written(format.to(target), target, replies);
  }

  static String written(TextFormat format, CheckedReply... replies) {
    StringWriter target = new StringWriter();
    return written(format.to(target), target, replies);
  }

  static String written(SarifFormat format, CheckedReply... replies) {
    StringWriter target = new StringWriter();
    return written(format.to(target), target, replies);
  }
}
