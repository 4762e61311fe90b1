package io.github.heyan.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.customer.CustomerPack;
import io.github.heyan.core.customer.CustomerReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerEvaluationTest {
  /** 呱呱 complains, with a claim that may want a review if it is 呱呱咕咕; all else is thanks. */
  private static final CustomerReader READER =
      CustomerReader.ofPacks()
          .with(
              CustomerPack.parse(
                  "p.yaml",
                  """
                  schema: heyan/1
                  pack: {id: p, version: 1.0.0, locale: zh}
                  bias: {kind.thanks: 50, emotion.calm: 50, business.none: 90}
                  signals:
                  - id: frog
                    for: {kind.complaint: 99, emotion.anger: 99, intensity.2: 99, cause.fee: 99, motive.vent: 99}
                    match: [呱呱]
                    examples: {match: [〔呱呱〕]}
                  - id: dove
                    for: {motive.improper_gain: 99}
                    match: [咕咕]
                    examples: {match: [〔咕咕〕]}
                  """));

  private static final String COMPLAINT = "b|complaint|anger|2|event|fee|-|-|vent|-|-|-|";
  private static final String THANKS = "b|thanks|calm|0|none|-|-|-|-|-|-|-|";

  private static CustomerMessage message(String row) {
    return CustomerMessage.of(ImmutableList.copyOf(row.split("\\|")));
  }

  private static CustomerEvaluation evaluate(CustomerMessage... messages) {
    return CustomerEvaluation.of(READER, ImmutableList.copyOf(messages));
  }

  private static List<String> lines(CustomerEvaluation evaluation, String... labels) {
    List<String> lines = new ArrayList<>();
    for (String label : labels) {
      evaluation
          .toString()
          .lines()
          .filter(line -> line.startsWith(label + " "))
          .forEach(lines::add);
    }
    return lines;
  }

  @Test
  void measures_each_label() {
    CustomerEvaluation evaluation =
        evaluate(
            message(COMPLAINT + "呱呱"),
            message(COMPLAINT + "噗"),
            message(THANKS + "噗"),
            message(THANKS + "噗噗"));
    assertThat(evaluation.toString()).startsWith("4 messages\nkind.complaint ");
    assertThat(lines(evaluation, "kind.complaint", "kind.thanks", "motive.vent", "business.none"))
        .containsExactly(
            "kind.complaint                           precision 1.000  recall 0.500  F1 0.667  (2)",
            "kind.thanks                              precision 0.667  recall 1.000  F1 0.800  (2)",
            "motive.vent                              precision 1.000  recall 0.500  F1 0.667  (2)",
            "business.none                            precision 1.000  recall 1.000  F1 1.000  (4)");
  }

  @Test
  void measures_improper_gain_among_what_looks_like_it() {
    String gain = COMPLAINT.replace("|-|-|-|", "|-|-|improper_gain|");
    String lookAlike = COMPLAINT.replace("|-|-|-|", "|-|-|gain_lookalike|");
    assertThat(
            lines(
                evaluate(
                    message(gain + "呱呱咕咕"),
                    message(gain + "呱呱"),
                    message(lookAlike + "呱呱咕咕"),
                    message(lookAlike + "呱呱"),
                    message(COMPLAINT + "呱呱咕咕")),
                "improper gain among its look-alikes"))
        .containsExactly(
            "improper gain among its look-alikes      precision 0.500  recall 0.500  F1 0.500  (2)");
  }

  @Test
  void takes_the_mean_of_labels_that_are_not_rare() {
    List<CustomerMessage> messages = new ArrayList<>();
    messages.addAll(Collections.nCopies(15, message(COMPLAINT + "呱呱")));
    messages.addAll(Collections.nCopies(15, message(THANKS + "噗")));
    messages.addAll(Collections.nCopies(14, message(THANKS.replace("thanks", "chat") + "噗")));
    CustomerEvaluation evaluation = evaluate(messages.toArray(CustomerMessage[]::new));
    // Complaints are all right; of 29 thanks 15 are.
    assertThat(evaluation.macroF1("kind")).isEqualTo((1 + 30.0 / 44) / 2);
    assertThat(evaluation.macroF1("nothing")).isZero();
  }
}
