package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.core.Span;
import io.github.heyan.core.text.Text;
import io.github.heyan.phrases.Template;
import io.github.heyan.phrases.reframe.Rewording;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewriteContractTest {

  /** Returns whether all of {@code from}, in which nothing is free to change, may become this. */
  private static boolean isKept(String from, String to, int faultEnd) {
    List<String> slots = Template.parse(to).slots();
    Rewording rewording =
        new Rewording("r", slots.isEmpty(), new Span(0, from.length()), to, slots);
    return RewriteContract.isKept(Text.of(from), 0, faultEnd, rewording);
  }

  @ParameterizedTest
  @CsvSource({
    "提供下保单号, 麻烦您提供下保单号, true",
    "先付3.5元, 麻烦您先付３.5元, true",
    "先付3500元, 麻烦您先付, false",
    "先付3500元, 麻烦您先付350元, false",
    "明天下午来, 麻烦您明天来, false",
    "带上身份证, 麻烦您带上, false",
    "打开APP, 麻烦您打开app, true",
    "打开APP, 麻烦您打开, false",
    "点「我的」, 麻烦您点一下, false",
    "填[订单号], 麻烦您填写, false",
    "来, 麻烦您三天内来, false",
    "不要挂断, 请您先不要挂断, true",
    "不要挂断, 请您先挂断, false",
    "我们不可能让您承担这笔盗刷的损失, 我们暂时无法为您承担这笔盗刷的损失, false",
    "我们不会退, 我们会退, false",
    "我们会退, 我们不会退, false",
    "会处理, 一定会处理, false",
    "一定会处理, 会尽力处理, true",
    "会处理, 我会给您处理, false",
    "会处理, 会处理, false",
    "😀提供下, 😀麻烦您提供下, true"
  })
  void holds_a_rewrite_to_what_is_said(String from, String to, boolean kept) {
    assertThat(isKept(from, to, from.length())).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "这个业务不能办, 7, 这个业务需要满足{condition}才可以办, true",
    "这个业务不能办，钱没有退, 7, 这个业务需要满足{condition}才可以办，钱退了, false",
    "这个业务不能办，钱没有退, 7, 这个业务需要满足{condition}才可以办，钱没有退, true",
    "会处理, 3, 会在{time}前处理, true",
    "会处理, 3, 会在{time}前马上处理, false",
    "会处理, 3, 会在三天内处理{issue}, false"
  })
  void lets_a_template_open_the_fault_alone(String from, int end, String to, boolean kept) {
    assertThat(isKept(from, to, end)).isEqualTo(kept);
  }
}
