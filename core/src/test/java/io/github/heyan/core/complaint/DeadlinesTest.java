package io.github.heyan.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.heyan.core.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
  private static final String OWN =
      """
      schema: heyan/1
      pack: {id: own-deadlines, version: 1.2.0, locale: zh-CN}
      regulations:
      - id: own
        zh: 本行办法
        en: rules of our own
        issuer: 本行
        number: 2026年1号
        from: 2026-01-01
        rules:
        - {id: own-simple, kind: simple, zh: 10日, en: 10 days, length: 10, unit: calendar_days, verified: true}
      """;

  @TempDir private Path folder;

  @Test
  void holds_the_order_of_2020() {
    Regulation order =
        new Regulation(
            "cbirc-2020-3",
            "银行业保险业消费投诉处理管理办法",
            "Measures for Handling Consumer Complaints in Banking and Insurance",
            "中国银行保险监督管理委员会",
            "银保监会令2020年第3号",
            LocalDate.of(2020, 3, 1),
            Optional.empty());
    assertThat(TestRules.complex())
        .isEqualTo(
            new DeadlineRule(
                "cbirc-2020-3-complex",
                order,
                DeadlineKind.COMPLEX,
                "情况复杂的投诉：30日内；特别复杂的，经审批并告知可再延长30日",
                "complex complaint: within 30 days; specially complex: 30 more with approval and"
                    + " notice",
                30,
                DeadlineUnit.CALENDAR_DAYS,
                Optional.of(new DeadlineExtension(30, true, true)),
                Set.of(DeadlineClause.values()),
                true));
  }

  @ParameterizedTest
  @CsvSource({
    "cbirc-2020-3-simple, SIMPLE, 15, CALENDAR_DAYS, 0, true",
    "cbirc-2020-3-complex, COMPLEX, 30, CALENDAR_DAYS, 30, true",
    "cbirc-2020-3-review-request, REVIEW_REQUEST, 30, CALENDAR_DAYS, 0, true",
    "cbirc-2020-3-review-decision, REVIEW_DECISION, 30, CALENDAR_DAYS, 0, true",
    "cbirc-2020-3-archive, ARCHIVE, 3, YEARS, 0, true",
    "cbirc-2020-3-forwarding, FORWARDING, 7, WORKING_DAYS, 0, false",
    "pbc-2020-5-forwarded, FORWARDED, 15, CALENDAR_DAYS, 45, false",
    "cbrc-2012-notice-simple, SIMPLE, 15, WORKING_DAYS, 0, false",
    "cbrc-2012-notice-complex, COMPLEX, 15, WORKING_DAYS, 45, false"
  })
  void knows_each_deadline(
      String id, DeadlineKind kind, int length, DeadlineUnit unit, int more, boolean verified) {
    DeadlineRule rule = Deadlines.standard().rule(id);
    assertThat(rule.kind()).isEqualTo(kind);
    assertThat(rule.length()).isEqualTo(length);
    assertThat(rule.unit()).isEqualTo(unit);
    assertThat(rule.extension().map(DeadlineExtension::length).orElse(0)).isEqualTo(more);
    assertThat(rule.verified()).isEqualTo(verified);
  }

  @Test
  void holds_no_others() {
    assertThat(Deadlines.standard().rules()).hasSize(9);
    assertThat(Deadlines.standard().version()).isEqualTo("2026.1.0");
  }

  @ParameterizedTest
  @CsvSource({
    "SIMPLE, 2026-01-05, cbirc-2020-3-simple, cbirc-2020-3-simple",
    "COMPLEX, 2020-03-01, cbirc-2020-3-complex, cbirc-2020-3-complex",
    "SIMPLE, 2020-02-29, none, cbrc-2012-notice-simple",
    "COMPLEX, 2012-04-02, none, cbrc-2012-notice-complex",
    "SIMPLE, 2012-04-01, none, none",
    "FORWARDED, 2026-01-05, none, pbc-2020-5-forwarded",
    "FORWARDED, 2020-10-31, none, none",
    "FORWARDING, 2026-01-05, none, cbirc-2020-3-forwarding",
    "ARCHIVE, 2026-01-05, cbirc-2020-3-archive, cbirc-2020-3-archive"
  })
  void chooses_by_day_and_the_unverified_only_if_asked(
      DeadlineKind kind, LocalDate received, String verified, String any) {
    Deadlines deadlines = Deadlines.standard();
    assertThat(deadlines.choose(kind, received).map(DeadlineRule::id).orElse("none"))
        .isEqualTo(verified);
    assertThat(
            deadlines.withUnverified().choose(kind, received).map(DeadlineRule::id).orElse("none"))
        .isEqualTo(any);
  }

  @Test
  void refuses_an_unknown_id() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadlines.standard().rule("cbirc-2020-3-simpel"))
        .withMessage(
            "unknown deadline \"cbirc-2020-3-simpel\"; did you mean \"cbirc-2020-3-simple\"?");
  }

  @Test
  void reads_the_file_of_a_bank() throws IOException {
    Path file = Files.writeString(folder.resolve("own.yaml"), OWN);
    Deadlines own = Deadlines.read(file);
    assertThat(own.version()).isEqualTo("1.2.0");
    assertThat(own.choose(DeadlineKind.SIMPLE, LocalDate.of(2026, 1, 1)))
        .hasValueSatisfying(rule -> assertThat(rule.length()).isEqualTo(10));
  }

  @Test
  void takes_the_latest_of_several_in_force() {
    String later =
        OWN.substring(OWN.indexOf("- id: own"))
            .replace("id: own", "id: new")
            .replace("from: 2026-01-01", "from: 2026-07-01");
    Deadlines both = Deadlines.parse("own.yaml", OWN + later);
    assertThat(both.choose(DeadlineKind.SIMPLE, LocalDate.of(2026, 6, 30)))
        .contains(both.rule("own-simple"));
    assertThat(both.choose(DeadlineKind.SIMPLE, LocalDate.of(2026, 7, 1)))
        .contains(both.rule("new-simple"));
  }

  @Test
  void reports_all_problems_at_once_and_where() {
    String yaml =
        """
        schema: heyan/1
        pack: {id: own-deadlines, version: 1.0.0, locale: zh-CN}
        regulations:
        - id: Own
          zh: 本行办法
          en: rules of our own
          issuer: 本行
          from: 2026-02-30
          untill: 2026-12-31
          rules: []
        - id: own
          zh: 本行办法
          en: rules of our own
          issuer: 本行
          number: 2号
          from: 2026-07-01
          until: 2026-06-30
          rules:
          - id: own
            kind: simpel
            zh: 10日
            en: 10 days
            length: 0
            unit: years
            extension: {length: ten, needs_approval: yes, needs_notice: true}
            clauses: [repeat, appraisal]
        """;
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> Deadlines.parse("own.yaml", yaml))
        .withMessage(
            """
            own.yaml:4:3: id must be kebab-case, but was "Own"
            own.yaml:4:3: key "number" is missing
            own.yaml:8:9: expected a date such as 2020-03-01, but was "2026-02-30"
            own.yaml:9:3: unknown key "untill"; did you mean "until"?
            own.yaml:10:10: a list must have at least one entry
            own.yaml:17:10: until must not be before from, 2026-07-01, but was 2026-06-30
            own.yaml:19:5: "own" is there twice
            own.yaml:19:5: key "verified" is missing
            own.yaml:20:11: unknown kind "simpel"; did you mean "simple"?
            own.yaml:23:13: length must be from 1 to 3660, but was 0
            own.yaml:25:25: expected a whole number, but was "ten"
            own.yaml:25:46: expected true or false, but was "yes"
            own.yaml:26:15: unknown clause "repeat"; did you mean "repeats"?
            own.yaml:26:23: clause "appraisal" must go with days, but was with years""");
  }
}
