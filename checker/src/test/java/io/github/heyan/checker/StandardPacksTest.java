package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardPacksTest {
  @Test
  void load() {
    assertThat(StandardPacks.all())
        .extracting(RulePack::id)
        .containsExactly("zh-base", "zh-service");
  }

  @Test
  void are_proven_by_their_examples() {
    List<RulePack> packs = StandardPacks.all();
    RuleBook book = RuleBook.compile(packs, ImmutableSet.of());
    Optional<SecondReader> secondReader = Optional.of(SecondReader.standard());
    assertThatCode(() -> PackProof.check(book, secondReader, packs)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我理解您现在的心情",
        "您别着急，我们一起来看怎么处理",
        "这个业务需要满足XX条件，您看我们可以如何协助您准备",
        "您刚才说的是，您的卡片在境外消费时遇到了限制，是吗？",
        "咱们想想办法看能不能找到股东本人",
        "我理解您的感受，感谢您提出的问题，我们将尽快解决"
      })
  void let_recommended_sentences_pass(String reply) {
    assertThat(ReplyChecker.standard().check(reply).findings())
        .filteredOn(finding -> finding.severity().isAtLeast(Severity.WARNING))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "这个业务不能办",
        "这个业务不 能 办",
        "這個業務不能辦",
        "这个业务不*能*办",
        "这个业务不.能.办",
        "这个业务不\u200B能\u200D办",
        "这个业务不<b>能</b>办",
        "😀这个业务不能办。"
      })
  void flag_a_flat_refusal_and_see_through_noise(String reply) {
    Report report = ReplyChecker.standard().check(reply);
    assertThat(report.verdict()).isEqualTo(Verdict.FIX);
    assertThat(report.findings()).extracting(Finding::category).containsExactly("flat_refusal");
    assertThat(report.findings().get(0).text()).matches("(?s).*不.*能.*[办辦]");
  }
}
