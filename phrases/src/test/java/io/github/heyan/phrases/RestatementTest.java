package io.github.heyan.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.customer.CustomerReader;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestatementTest {
  private static final CustomerReader READER = CustomerReader.ofPacks();

  private static Optional<Restatement> of(String message) {
    return Restatement.of(message, READER.read(message));
  }

  @ParameterizedTest
  @CsvSource({
    "昨天我的卡被扣了300元, 昨天您的卡被扣了300元",
    "你们扣了我300元！, 我们扣了您300元",
    "信用卡年费怎么又扣了300？气死我了！, 信用卡年费又扣了300",
    "😀我們公司在手機銀行轉的5000元沒到賬, 😀您公司在手機銀行轉的5000元沒到賬",
    "'转了1,234.50元，还没到账', '转了1,234.50元，还没到账'",
  })
  void turns_persons_and_keeps_the_words(String message, String issue) {
    assertThat(of(message).orElseThrow().issue()).isEqualTo(issue);
  }

  @Test
  void ends_in_a_confirmation() {
    assertThat(of("昨天我的卡被扣了300元").orElseThrow().text()).isEqualTo("我跟您核对一下：您反映的是昨天您的卡被扣了300元，对吗？");
  }

  @Test
  void names_the_data_that_the_issue_does_not_hold() {
    String message = "信用卡年费一直收，手续费也高，利息也算错。就在昨天。";
    Restatement restatement = of(message).orElseThrow();
    assertThat(restatement.data()).isEqualTo(Map.of("date", "昨天"));
    assertThat(restatement.text()).contains("，时间是昨天，对吗？");
    assertThat(restatement.said()).isEqualTo(Map.of("issue", restatement.issue()));
  }

  @Test
  void masks_the_numbers_of_cards() {
    assertThat(of("我卡号6222021234567890123被盗刷了2000元").orElseThrow().text())
        .contains("***************0123")
        .doesNotContain("6222021");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "谢谢", "？？？", "气死我了！"})
  void is_empty_where_nothing_is_said(String message) {
    assertThat(of(message)).isEmpty();
  }
}
