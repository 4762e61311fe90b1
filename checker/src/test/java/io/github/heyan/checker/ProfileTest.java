package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileTest {
  private static final ReplyChecker SHOP = ReplyChecker.standard(Profile.ECOMMERCE);
  private static final ReplyChecker STRICT = ReplyChecker.standard(Profile.STRICT);

  @Test
  void the_standard_is_a_bank() {
    assertThat(ReplyChecker.standard(Profile.BANK)).isSameAs(ReplyChecker.standard());
  }

  @Test
  void a_shop_may_speak_as_shops_do() {
    assertThat(ReplyChecker.standard().check("亲，你的卡到了哦。").verdict()).isEqualTo(Verdict.HINT);
    assertThat(SHOP.check("亲，你的卡到了哦。").findings()).isEmpty();
  }

  @Test
  void a_shop_must_not_refuse_flatly_either() {
    assertThat(SHOP.check("亲，这个不能办哦。").findings())
        .extracting(Finding::rule)
        .containsExactly("cannot-do");
  }

  @Test
  void a_strict_review_lets_no_hint_pass() {
    assertThat(ReplyChecker.standard().check("我们会尽快处理。").verdict()).isEqualTo(Verdict.HINT);
    assertThat(STRICT.check("我们会尽快处理。").verdict()).isEqualTo(Verdict.FIX);
    assertThat(STRICT.rules()).noneMatch(rule -> rule.severity() == Severity.HINT);
  }

  @ParameterizedTest
  @EnumSource
  void a_teams_pack_amends_a_profile_further(Profile profile) {
    RulePack ours =
        RulePack.parse(
            "ours.yaml",
            """
            schema: heyan/1
            pack: {id: ours, version: 0.1.0, locale: zh, uses: [zh-service]}
            amend: [{rule: vague-asap, severity: error}]
            """);

    assertThat(ReplyChecker.standard(profile).with(ours).check("我们会尽快处理。").findings())
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }
}
