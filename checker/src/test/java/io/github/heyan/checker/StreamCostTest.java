package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts the units that streams have checked, so that their cost stays what their Javadoc says. */
class StreamCostTest {
  private static final ReplyChecker CHECKER =
      TestRules.checker(
          TestRules.packOf(
              TestRules.rule(
                  "no", "match: 不\nunless: [{id: way, anywhere: 您可以, within: reply, why: 有办法}]")));

  private long checked;

  private void stream(String reply, int chunk, int mostHeld) {
    ReplyStream stream =
        new ReplyStream(
            part -> {
              checked += part.length();
              return CHECKER.read(ReplyContext.of(part));
            },
            whole -> {
              checked += whole.length();
              return CHECKER.check(whole);
            },
            reply.length(),
            mostHeld);
    for (int at = 0; at < reply.length(); at += chunk) {
      stream.add(reply.substring(at, Math.min(reply.length(), at + chunk)));
      stream.add("");
    }
    stream.finish();
  }

  @ParameterizedTest
  @CsvSource({
    "您好，很高兴为您服务。, 1, 200",
    "字, 1, 200",
    "字, 1, 20",
    "字, 1, 1",
    "，, 1, 200",
    "字。, 1, 200",
    "字。, 3, 7",
    "不。, 1, 200",
    "不。, 1, 20",
    "不，字字字字字字字字。, 2, 50",
    "不字字, 1, 30",
    "😀, 1, 5",
    "字., 1, 200",
    "[字。, 1, 200",
    "<b 。, 1, 200"
  })
  void stays_within_its_bound(String part, int chunk, int mostHeld) {
    for (int length : new int[] {1, 15, 60, 300, 1_000}) {
      String reply = part.repeat(length).substring(0, length);
      checked = 0;
      stream(reply, chunk, mostHeld);
      long n = reply.length();
      assertThat(checked).as("%d units", n).isBetween(n, 17 * n + n * n / mostHeld);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 257", "3, 261", "9, 282", "200, 120"})
  void checks_an_ordinary_reply_a_few_times(int chunk, int units) {
    stream("您好，您的这张卡现在不能换，因为上一次的申请还没有办完。您可以在手机银行里看到进度，通常两天内就好，还有别的可以帮您吗？", chunk, 200);
    assertThat(checked).isEqualTo(units);
  }
}
