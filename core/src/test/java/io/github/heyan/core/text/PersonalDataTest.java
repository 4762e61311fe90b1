package io.github.heyan.core.text;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.heyan.core.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
  @ParameterizedTest
  @CsvSource({
    "卡号6222021234567890123，对吧, 卡号***************0123，对吧",
    "６２１７００１２３４５６７８９０１２３, ***************０１２３",
    "6222 0212 3456 7890, **** **** **** 7890",
    "6228-4800-1234-5678-910, ****-****-****-***8-910",
    "6222\u200B0212\u200B3456\u200B7890, ****\u200B****\u200B****\u200B7890",
    "622202 1234567890123, ****** *********0123",
    "6 2 2 2 0 2 1 2 3 4 5 6 7 8 9 0, * * * * * * * * * * * * 7 8 9 0",
    "371234567890123, ***********0123",
    "123456789012, ********9012",
    "0200001234567890123, ***************0123",
    "6222021234567890123/6222021234567890124, ***************0123/***************0124",
    "6222021234567890123 6222021234567890124, ***************0123 ***************0124",
    "6222 0212 3456 7890 138 0013 8000, **** **** **** 7890 *** **** 8000",
    "一6222021234567890123, 一***************0123"
  })
  void masks_cards_and_accounts(String text, String masked) {
    assertThat(PersonalData.mask(text)).isEqualTo(masked).hasSameSizeAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    "您的手机号13800138000没错吧？, 您的手机号*******8000没错吧？",
    "１３８－００１３－８０００, ***－****－８０００",
    "138 0013 8000, *** **** 8000",
    "138 - 0013 - 8000, *** - **** - 8000",
    "13800 138000, ***** **8000",
    "1 3 8 0 0 1 3 8 0 0 0, * * * * * * * 8 0 0 0",
    "+86 13800138000, +** *******8000",
    "+8613800138000, +*********8000",
    "008613800138000, ***********8000",
    "013800138000, ********8000",
    "19912345678, *******5678",
    "13800138000 2024-06-01, *******8000 2024-06-01",
    "2024-06-01 13800138000, 2024-06-01 *******8000",
    "幺三八零零一三八零零零, *******八零零零",
    "😀13800138000😀, 😀*******8000😀",
    "13800138000、13900139000, *******8000、*******9000"
  })
  void masks_mobile_phones(String text, String masked) {
    assertThat(PersonalData.mask(text)).isEqualTo(masked).hasSameSizeAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    "330106199001011234, **************1234",
    "33010619900101123X, **************123X",
    "身份证33010619900101123x。, 身份证**************123x。",
    "３３０１０６１９９００１０１１２３Ｘ, **************１２３Ｘ",
    "330106 19900101 123X, ****** ******** 123X",
    "330106-1990-01-01-1234, ******-****-**-**-1234",
    "110101 199001011234, ****** ********1234",
    "330106900101123, ***********1123"
  })
  void masks_identity_numbers(String text, String masked) {
    assertThat(PersonalData.mask(text)).isEqualTo(masked).hasSameSizeAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    "邮箱zhang.san@example.com。, 邮箱z********@example.com。",
    "a@b.cn, *@b.cn",
    "13800138000@139.com, 1**********@139.com",
    "ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ, ｚ****＠ｅｘａｍｐｌｅ．ｃｏｍ",
    "a_b@c.com;d+e@f.org, a**@c.com;d**@f.org"
  })
  void masks_addresses(String text, String masked) {
    assertThat(PersonalData.mask(text)).isEqualTo(masked).hasSameSizeAs(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "好的，马上为您处理😀",
        "工单号是20240601001。",
        "订单号20240601123456789",
        "20240601123000",
        "12345678901234567890",
        "1380013800012345678901234",
        "12800138000",
        "23800138000",
        "1380013800",
        "尾号8000",
        "138****8000",
        "余额12,345,678,901.00元",
        "2024-06-01 2024-06-30",
        "2024-06-01 12:30:45",
        "20240601-20240630",
        "202401 - 202412",
        "2021 2022 2023 2024",
        "0755-88888888",
        "075588888888",
        "0755 8888 8888 95588",
        "010-66108114",
        "400-800-1234 400-800-1235",
        "95588",
        "5000元，3000元，2000元，1000元",
        "6222021\n5678901",
        "一二三四五六七八九十",
        "二〇二四年六月一日",
        "@",
        "a@b",
        "@example.com",
        "请@张三",
        "\uD83D\uDE00\uD83D"
      })
  void leaves_the_rest(String text) {
    assertThat(PersonalData.mask(text)).isEqualTo(text);
  }

  @Test
  void hides_what_it_is_told_and_the_numerals_that_run_on() {
    assertThat(PersonalData.mask("余额三万二千元", List.of(new Span(2, 4)))).isEqualTo("余额****元");
    assertThat(PersonalData.mask("余额12,345.60元", List.of(new Span(3, 4))))
        .isEqualTo("余额**,***.**元");
    assertThat(PersonalData.mask("王小明，五", List.of(new Span(0, 3)))).isEqualTo("***，五");
    assertThat(PersonalData.mask("13800138000", List.of(new Span(0, 11)))).isEqualTo("*******8000");
  }

  @Test
  void changes_a_unit_to_an_asterisk_or_not_at_all() {
    long seed = 20_240_601;
    Random random = new Random(seed);
    String signs = "0123456789018 -xX@.a三\uD83D";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(40); k >= 0; k--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      String masked = PersonalData.mask(text.toString());
      assertThat(masked).as("length of \"%s\", seed %d", text, seed).hasSameSizeAs(text);
      for (int k = 0; k < masked.length(); k++) {
        assertThat(masked.charAt(k))
            .as("unit %d of \"%s\", seed %d", k, text, seed)
            .isIn('*', text.charAt(k));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1 ",
        "13 ",
        "138 ",
        "6222 ",
        "2024-06-01 ",
        "1-",
        "a@",
        "a",
        "@a.",
        "一",
        "86"
      })
  void takes_linear_time(String piece) {
    String text = piece.repeat(2_000_000 / piece.length());
    assertTimeoutPreemptively(ofSeconds(10), () -> PersonalData.mask(text));
  }
}
