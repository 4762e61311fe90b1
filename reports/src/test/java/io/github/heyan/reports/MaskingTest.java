package io.github.heyan.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.checker.Category;
import io.github.heyan.checker.Finding;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.ReplyContext;
import io.github.heyan.checker.Suggestion;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MaskingTest {
  private static final ReplyChecker CHECKER = ReplyChecker.standard();

  private static final List<Category> CATEGORIES =
      CHECKER.packs().stream().flatMap(pack -> pack.categories().stream()).toList();

  /** A fault beside personal data, faults in it, and matches in it that exceptions let pass. */
  private static final List<String> REPLIES =
      List.of(
          "这个业务不能办，卡6222 0298 7654 3210 987，邮箱zhangsan@bank.example。",
          "您的卡号6222029876543210987，对吧？",
          "您的手机号13900135790没错吧？这个业务不能办。",
          "您的身份证号是33010619881224579X。",
          "这个业务不能办，您爱人的余额是五万六千七百八十元。",
          "隔壁的欧阳锋昨天取了五万六。",
          "您的电话13900135790，受理编号123。",
          "您老公这边办的授权已生效，您老公的余额是五万六千元。",
          "快递员13900135790这个号码没错。");

  private static final List<String> SECRETS =
      List.of(
          "6222 0298 7654 3210 987",
          "6222029876543210987",
          "zhangsan@",
          "13900135790",
          "33010619881224579",
          "五万",
          "六千",
          "欧阳锋");

  static Stream<Named<Function<Writer, ReportWriter>>> formats() {
    return Stream.of(
        Named.of("text", TextFormat.of(CATEGORIES).explained()::to),
        Named.of("English text", TextFormat.of(CATEGORIES).in(Language.EN).explained()::to),
        Named.of("JSON", JsonFormat.prettyArray().explained()::to),
        Named.of("JSON Lines", JsonFormat.lines().explained()::to),
        // The rules would bring their own examples, which are made up.
        Named.of("SARIF", SarifFormat.of(List.of(), CATEGORIES)::to));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void no_report_tells_personal_data(Function<Writer, ReportWriter> format) {
    StringWriter target = new StringWriter();
    ReportWriter writer = format.apply(target);
    writer.begin();
    REPLIES.forEach(reply -> writer.write(explained(reply)));
    writer.note(new InputProblem("a.txt", 1, 1, "must be text, but was 13900135790"));
    writer.end();
    assertThat(target.toString())
        .contains("不能办", "***************0987", "*******5790")
        .doesNotContain(SECRETS);
  }

  private static CheckedReply explained(String reply) {
    return new CheckedReply(
        ReplyId.of(1),
        Optional.of(Origin.ofLine("a.txt", 1)),
        reply,
        CHECKER.explain(ReplyContext.of(reply)));
  }

  @Test
  void an_excerpt_hides_what_a_finding_hides() {
    CheckedReply reply = explained("这个业务不能办，您爱人的余额是12345.60元。");
    assertThat(reply.masked()).isEqualTo("这个业务不能办，您爱人的余额是*****.**元。");
  }

  @Test
  void a_suggestion_hides_what_the_reply_hides() {
    CheckedReply reply = explained("尾号手机13900135790不能修改的呢。");
    Suggestion suggestion = reply.explanation().report().findings().get(0).suggestions().get(0);
    assertThat(suggestion.text()).contains("13900135790");
    assertThat(reply.masked(suggestion)).contains("尾号手机*******5790不能修改，");
  }

  @Test
  void the_span_still_leads_to_the_words() {
    CheckedReply reply = explained(REPLIES.get(1));
    Finding finding = reply.explanation().report().findings().get(0);
    assertThat(finding.span().of(reply.text())).isEqualTo("您的卡号6222029876543210987");
    assertThat(finding.span().of(reply.masked())).isEqualTo(finding.text());
  }

  @Test
  void the_fingerprint_does_not_depend_on_what_is_masked() {
    String one = sarif("您的卡号6222029876543210987，对吧？");
    assertThat(sarif("您的卡号6222021111111110987，对吧？")).isEqualTo(one);
    assertThat(sarif("您的卡号6222029876543210988，对吧？")).isNotEqualTo(one);
  }

  private static String sarif(String reply) {
    return Samples.written(SarifFormat.of(List.of(), List.of()), explained(reply));
  }
}
