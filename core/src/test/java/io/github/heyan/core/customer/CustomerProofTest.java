package io.github.heyan.core.customer;

import static io.github.heyan.core.customer.TestPack.problems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerProofTest {
  private static String signal(String examples) {
    return problems(
        """
        signals:
        - id: frog
          for: {emotion.anger: 1}
          match: [呱呱, 呱呱呱呱叫]
          unless: [{id: top-notch, overlap: 呱呱叫, why: 夸奖}, {id: asks, after: 吗, why: 问}]
          examples:
            match: [〔呱呱〕]
            pass: [呱呱叫, 呱呱吗, 噗%s]
        """
            .formatted(examples));
  }

  @Test
  void accepts_what_holds() {
    assertThat(signal("")).isEmpty();
    assertThat(signal(", {text: 呱呱吗, by: asks}, {text: 噗, by: none}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'[呱呱, 〔呱呱〕]'", "[😀〔呱呱〕]", "[〔呱\u200B呱〕]", "[\"\\uD83D〔呱呱〕\"]"})
  void accepts_examples_with_marks_and_without(String matching) {
    assertThat(
            problems(
                "signals:\n- {id: frog, for: {mark.urgent: 1}, match: [呱呱], examples: {match: "
                    + matching
                    + "}}\n"))
        .isEmpty();
  }

  @Test
  void tells_every_example_that_does_not_hold() {
    assertThat(
            problems(
                """
                signals:
                - id: frog
                  for: {emotion.anger: 1}
                  match: [呱呱]
                  unless: [{id: top-notch, overlap: 呱呱叫, why: 夸奖}, {id: asks, after: 吗, why: 问}]
                  examples:
                    match: [噗, 噗〔呱〕呱, 呱呱叫]
                    pass: [呱呱叫吗, 真呱呱, {text: 呱呱叫, by: asks}]
                slots:
                - id: hour
                  slot: time
                  match: ['{d}点']
                  examples: {match: [〔三点〕半, 〔3点〕], pass: [三点]}
                needs:
                - id: rest
                  zh: 休息
                  en: rest
                  questions: [睡得好吗？]
                  match: [累]
                  examples: {match: ['〔累〕死', 不困]}
                lists: {d: [三, 四]}
                """))
        .isEqualTo(
            """
                p.yaml:4:3: p/frog: exception "asks" is needed by no example
                p.yaml:9:13: p/frog: expected a hit in 噗
                p.yaml:9:16: p/frog: expected 噗〔呱〕呱, but found 噗〔呱呱〕
                p.yaml:9:23: p/frog: expected a hit in 呱呱叫
                p.yaml:10:18: p/frog: expected nothing, but found 真〔呱呱〕
                p.yaml:10:23: p/frog: expected to be silenced by asks, but was by [top-notch]
                p.yaml:15:29: p/hour: expected 〔3点〕, but found 3点
                p.yaml:15:43: p/hour: expected nothing, but found 〔三点〕
                p.yaml:22:30: p/rest: expected a hit in 不困""");
  }

  @Test
  void wants_a_reason_for_each_exception() {
    assertThat(
            problems(
                """
                signals:
                - id: frog
                  for: {emotion.anger: 1}
                  match: [呱呱]
                  unless: [{id: top-notch, overlap: 呱呱叫, why: 夸奖}]
                  examples: {match: [〔呱呱〕]}
                """))
        .isEqualTo("p.yaml:4:3: p/frog: exception \"top-notch\" is needed by no example");
  }
}
