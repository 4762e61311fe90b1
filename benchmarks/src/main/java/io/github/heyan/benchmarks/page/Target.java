package io.github.heyan.benchmarks.page;

import static io.github.heyan.benchmarks.page.Markdown.number;

import java.util.Optional;

/**
 * What a figure should be, and is.
 *
 * @param what what is measured
 * @param figure empty where it was not measured
 * @param unit of the figure and the limit
 * @param most whether the limit is the most that is good, not the least
 * @param command what measures it again
 */
record Target(
    String what, Optional<Double> figure, String unit, boolean most, double limit, String command) {

  static Target atMost(
      String what, Optional<Double> figure, double limit, String unit, String command) {
    return new Target(what, figure, unit, true, limit, command);
  }

  static Target atLeast(
      String what, Optional<Double> figure, double limit, String unit, String command) {
    return new Target(what, figure, unit, false, limit, command);
  }

  String row() {
    return Markdown.row(
        what,
        figure.map(value -> number(value) + " " + unit).orElse(Markdown.UNKNOWN),
        (most ? "≤ " : "≥ ") + Markdown.limit(limit) + " " + unit,
        figure.map(this::verdict).orElse("?"),
        Markdown.code(command));
  }

  private String verdict(double value) {
    double missed = most ? value / limit : limit / value;
    return missed <= 1 ? "yes" : "**no**, by a factor of " + number(missed);
  }
}
