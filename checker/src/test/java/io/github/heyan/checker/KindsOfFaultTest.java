package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Holds the standard packs against the domain book's 43 kinds of fault in agents' replies. */
class KindsOfFaultTest {
  @ParameterizedTest(name = "{0} {4}")
  @CsvFileSource(resources = "faults.csv", delimiter = '|')
  void a_violation_is_found_as_what_it_is(
      String kind, String category, Severity severity, boolean gate, String reply) {
    assertThat(ReplyChecker.standard().check(reply).findings())
        .as(kind)
        .anyMatch(
            finding ->
                finding.category().equals(category)
                    && finding.severity() == severity
                    && finding.gate() == gate);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(resources = "look-alikes.csv", delimiter = '|')
  void a_rewrite_or_look_alike_has_no_fault(String kind, String reply) {
    assertThat(ReplyChecker.standard().check(reply).findings())
        .as(kind)
        .allMatch(finding -> finding.severity() == Severity.HINT);
  }
}
