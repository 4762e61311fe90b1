package io.github.heyan.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.heyan.core.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  private static final long SEED = 20260101;
  private static final int TEXTS = 20_000;

  /** The view, with □ for a placeholder and ¦ for a soft bound. */
  private static String view(String original) {
    return shown(Text.of(original));
  }

  private static String shown(Text text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      shown.append(text.softBound(i) ? "¦" : "");
      shown.append(text.at(i) == Characters.PLACEHOLDER ? '□' : text.at(i));
    }
    return shown.toString();
  }

  /** The words of the original where {@code seen} stands in the view. */
  private static String original(String original, String seen) {
    Text text = Text.of(original);
    int start = text.toString().indexOf(seen);
    assertThat(start).as("\"%s\" in \"%s\"", seen, text).isNotNegative();
    return text.span(start, start + seen.length()).of(original);
  }

  private static List<String> clauses(String original) {
    Text text = Text.of(original);
    List<String> clauses = new ArrayList<>();
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = text.clauseEnd(start);
      clauses.add(text.span(start, end).of(original));
      assertThat(text.clauseStart(end)).isEqualTo(start);
    }
    return clauses;
  }

  private static List<String> sentences(String original) {
    Text text = Text.of(original);
    List<String> sentences = new ArrayList<>();
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = text.sentenceEnd(start);
      sentences.add(text.span(start, end).of(original));
      assertThat(text.sentenceStart(end)).isEqualTo(start);
    }
    return sentences;
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "这个业务不能办 → 这个业务不能办",
        "這個業務不能辦 → 这个业务不能办",
        "ＡＰＰ下载１２３ → app下载123",
        "App → app",
        "您好！在吗？ → 您好!在吗?",
        "您好，请稍等：马上 → 您好,请稍等:马上",
        "'' → ''"
      })
  void folds(String original, String view) {
    assertThat(view(original)).isEqualTo(view);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "不*能办 → 不能办",
        "不**能__办 → 不能办",
        "不^能 → 不能",
        "不_能 → 不能",
        "*不能* → *不能*",
        "3*5 → 3*5",
        "不.能.办 → 不能办",
        "不-能-办 → 不能办",
        "不-能-办理 → 不能办理",
        "不/能/办 → 不能办",
        "不·能·办 → 不能办",
        "不|能|办 → 不能办",
        "是/否 → 是/否",
        "您好.请讲 → 您好。请讲",
        "三天-五天 → 三天-五天",
        "不行行行 → 不行行",
        "不不不不能 → 不不能",
        "谢谢 → 谢谢",
        "看看吧 → 看看吧",
        "哈哈哈哈 → 哈哈",
        "aaa111 → aaa111"
      })
  void leaves_noise_out(String original, String view) {
    assertThat(view(original)).isEqualTo(view);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"不\u200B能办", "不\u200C能\u200D办", "不\u2060能办", "不\uFEFF能办", "不\u00AD能\u0000办"})
  void does_not_see_invisible_characters(String original) {
    assertThat(view(original)).isEqualTo("不能办");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "不 能 → 不¦能",
        "不   能 → 不¦能",
        "不\u3000能 → 不¦能",
        "不\u00A0能 → 不¦能",
        "不&nbsp;能 → 不¦能",
        "您好 ，在吗 → 您好,在吗",
        "您好， 在吗 → 您好,在吗",
        "打开 App 看看 → 打开app看看",
        "还 3 天 → 还3天",
        "app store → app store",
        "138 0000 → 138 0000",
        "您好 {{name}} 请 → 您好¦□¦请",
        "  您好  → 您好",
        "'   ' → ''"
      })
  void turns_blanks_into_soft_bounds_or_one_space_or_nothing(String original, String view) {
    assertThat(view(original)).isEqualTo(view.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "1,000元 → 1000元",
        "3.5% → 3.5%",
        "12:00 → 12.00",
        "１２：００ → 12.00",
        "3~5天 → 3-5天",
        "3～5天 → 3-5天",
        "好的~ → 好的~",
        "3天~5天 → 3天~5天",
        "共3,您好 → 共3,您好",
        "a.b → a.b",
        "好. → 好。",
        "... → 。。。"
      })
  void tells_punctuation_in_numbers_from_clause_ends(String original, String view) {
    assertThat(view(original)).isEqualTo(view);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "您好{{name}} → 您好□",
        "您好${user.name}！ → 您好□!",
        "单号[订单号]已发 → 单号□已发",
        "还有<NUM>天 → 还有□天",
        "看https://a.cn/b?c=d 吧 → 看□¦吧",
        "看www.a.cn吧 → 看□吧",
        "发到a_b.c@d-e.com.cn吧 → 发到□吧",
        "^_a@b.cn → ^□",
        "A&amp;B → a□b",
        "&#20320;好 → □好",
        "𠮷野家 → □野家"
      })
  void sees_a_placeholder_as_one_character(String original, String view) {
    assertThat(view(original)).isEqualTo(view);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "不<b>能</b>办 → 不能办",
        "不<SPAN style='a:b'>能</SPAN> → 不能",
        "您好<br>请讲 → 您好★请讲",
        "您好<BR/>请讲 → 您好★请讲",
        "<P>您好</P> → ★您好★",
        "3<5 → 3<5"
      })
  void reads_html(String original, String view) {
    assertThat(view(original)).isEqualTo(view);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {"【招商银行】您好 → ★您好", "您好【招商银行】 → 您好★", "【甲】您好【乙】 → ★您好★", "请看【公告】哦 → 请看【公告】哦"})
  void cuts_signatures_off(String original, String view) {
    assertThat(view(original)).isEqualTo(view);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "好😀的 → 好★的",
        "👨\u200D👩\u200D👧好 → ★★★好",
        "❤\uFE0F好 → ★好",
        "☺ → ★",
        "\uD83D好 → □好",
        "好\uDE00 → 好□",
        "\uDE00\uD83D → □□"
      })
  void reads_emoji_and_lone_surrogates(String original, String view) {
    assertThat(view(original)).isEqualTo(view);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "這個業務不能辦 → 不能办 → 不能辦",
        "😀这个不*能*办。 → 不能办 → 不*能*办",
        "👨\u200D👩\u200D👧不 能 → 不能 → 不 能",
        "不\u200B能 → 不能 → 不\u200B能",
        "真不行行行行了 → 不行行了 → 不行行行行了",
        "真不行行行行 → 不行行 → 不行行",
        "不.能.办理 → 不能办 → 不.能.办",
        "不<b>能</b>办 → 不能办 → 不<b>能</b>办",
        "收1,000元 → 1000 → 1,000",
        "您𠮷好 → \uFFFC → 𠮷",
        "您{{name}}好 → 您\uFFFC好 → 您{{name}}好",
        "app  store → app store → app  store",
        "您好 → 好 → 好"
      })
  void leads_back_to_the_original(String original, String seen, String words) {
    assertThat(original(original, seen)).isEqualTo(words);
  }

  @Test
  void gives_an_empty_stretch_the_place_before_its_next_character() {
    Text text = Text.of("不*能");
    assertThat(List.of(text.span(0, 0), text.span(1, 1), text.span(2, 2)))
        .containsExactly(new Span(0, 0), new Span(2, 2), new Span(3, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "您好，请讲。 → 您好/请讲",
        "您好,请讲! → 您好/请讲",
        "您好：请讲（谢谢）吧 → 您好/请讲/谢谢/吧",
        "您好;请讲…好 → 您好/请讲/好",
        "好的～马上 → 好的/马上",
        "存折、卡和“证件”都行 → 存折、卡和“证件”都行",
        "收1,000.5元，12:00到，3~5天 → 收1,000.5元/12:00到/3~5天",
        "好的😀谢谢 → 好的/谢谢",
        "好的★谢谢 → 好的/谢谢",
        "好的<br>谢谢 → 好的/谢谢",
        "不 能 办，谢谢 → 不 能 办/谢谢"
      })
  void ends_clauses(String original, String clauses) {
    assertThat(clauses(original)).containsExactly(clauses.split("/"));
  }

  @Test
  void ends_clauses_and_sentences_at_line_breaks() {
    assertThat(clauses("您好\r\n请讲\n谢谢")).containsExactly("您好", "", "请讲", "谢谢");
    assertThat(sentences("您好\r\n请讲\n谢谢")).containsExactly("您好", "", "请讲", "谢谢");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "您好，请讲。谢谢 → 您好，请讲/谢谢",
        "您好（在吗）：请讲！谢谢？ → 您好（在吗）：请讲/谢谢",
        "您好；请讲…谢谢～好 → 您好/请讲/谢谢/好",
        "收3.5元.好 → 收3.5元/好",
        "3~5天 → 3~5天",
        "好，行😀谢谢 → 好，行/谢谢"
      })
  void ends_sentences(String original, String sentences) {
    assertThat(sentences(original)).containsExactly(sentences.split("/"));
  }

  @Test
  void lets_parts_begin_and_end_at_clause_and_soft_bounds() {
    Text text = Text.of("不 能，办");
    List<Integer> begins = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i <= text.length(); i++) {
      if (text.beginsPart(i)) {
        begins.add(i);
      }
      if (text.endsPart(i)) {
        ends.add(i);
      }
    }
    assertThat(text).hasToString("不能,办");
    assertThat(begins).containsExactly(0, 1, 3);
    assertThat(ends).containsExactly(1, 2, 4);
  }

  @Test
  void looks_as_far_as_a_scope_says() {
    Text text = Text.of("您好。这个，不 能办，谢谢。再见");
    int start = text.toString().indexOf("不能");
    assertThat(scope(text, Scope.CLAUSE, start)).isEqualTo("不能办");
    assertThat(scope(text, Scope.SENTENCE, start)).isEqualTo("这个,不能办,谢谢");
    assertThat(scope(text, Scope.REPLY, start)).isEqualTo(text.toString());
  }

  private static String scope(Text text, Scope scope, int start) {
    return text.toString()
        .substring(text.scopeStart(scope, start), text.scopeEnd(scope, start + 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"clause", "sentence", "reply", "customer"})
  void finds_a_scope_by_its_id(String id) {
    assertThat(Scope.of(id).map(Scope::id)).contains(id);
  }

  @Test
  void does_not_know_other_scopes() {
    assertThat(Scope.of("turn")).isEmpty();
  }

  @Test
  void knows_where_it_came_from() {
    assertThat(Text.of("不*能").original()).isEqualTo("不*能");
  }

  @Test
  void refuses_null() {
    assertThatNullPointerException().isThrownBy(() -> Text.of(null));
  }

  @Test
  void keeps_spans_inside_the_text_rising_and_whole() {
    RandomText texts = new RandomText(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String original = texts.next(12);
      Text text = Text.of(original);
      int last = 0;
      for (int at = 0; at < text.length(); at++) {
        Span span = text.span(at, at + 1);
        assertThat(span.start()).as(about(i, original)).isGreaterThanOrEqualTo(last);
        assertThat(span.length()).as(about(i, original)).isPositive();
        assertThat(cutsPair(original, span.start()) || cutsPair(original, span.end()))
            .as(about(i, original))
            .isFalse();
        last = span.end();
      }
      assertThat(last).as(about(i, original)).isLessThanOrEqualTo(original.length());
    }
  }

  private static boolean cutsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  @Test
  void reads_plain_and_noisy_text_in_the_same_way() {
    RandomText texts = new RandomText(SEED + 1);
    for (int i = 0; i < TEXTS; i++) {
      String original = texts.next(6);
      Text one = Text.of(original);
      Text other = new ViewBuilder(original, new char[original.length()], 0).build();
      assertThat(shown(one)).as(about(i, original)).isEqualTo(shown(other));
      for (int at = 0; at < one.length(); at++) {
        assertThat(one.span(at, at + 1)).as(about(i, original)).isEqualTo(other.span(at, at + 1));
      }
    }
  }

  @Test
  void sees_the_same_in_simplified_and_traditional() {
    RandomText texts = new RandomText(SEED + 2);
    for (int i = 0; i < TEXTS / 10; i++) {
      String original = texts.next(12).replaceAll("[【-】<>&{}$\\[\\]a-zA-Z.@：:]", "");
      assertThat(view(Characters.fold(original))).as(about(i, original)).isEqualTo(view(original));
    }
  }

  private static String about(int i, String original) {
    return "text %d of seed %d: \"%s\"".formatted(i, SEED, original);
  }
}
