package io.github.heyan.training;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.checker.ReplyContext;
import io.github.heyan.checker.reader.ReplyModel;
import io.github.heyan.core.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reply of an agent with its faults, as a reviewer sees them. Immutable.
 *
 * @param brief id of the brief that it was written for, or what else groups replies
 * @param customer the customer's message before it
 * @param text the reply
 * @param faults its faults
 */
record LabelledReply(
    String brief, Optional<String> customer, String text, ImmutableList<Fault> faults) {

  /**
   * A fault.
   *
   * @param category id of its category
   * @param borderline whether some reviewers would let it pass
   * @param span the words that carry it
   */
  record Fault(String category, boolean borderline, Span span) {
    private static final Pattern CATEGORY = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    /** Returns what is wrong with the name of a category, if anything is. */
    static Optional<String> problem(String category) {
      if (CATEGORY.matcher(category).matches() && !category.equals(ReplyModel.ANY)) {
        return Optional.empty();
      }
      return Optional.of(
          "category must be of a-z, 0-9 and \"_\", and not \"%s\", but was \"%s\""
              .formatted(ReplyModel.ANY, category));
    }
  }

  boolean isClean() {
    return faults.isEmpty();
  }

  /** Returns whether it has faults, and only such as some reviewers would let pass. */
  boolean isBorderline() {
    return !isClean() && faults.stream().allMatch(Fault::borderline);
  }

  /** Returns the ids of the categories of its faults. */
  ImmutableSet<String> categories() {
    return faults.stream().map(Fault::category).collect(ImmutableSet.toImmutableSet());
  }

  ReplyContext context() {
    ReplyContext context = ReplyContext.of(text);
    return customer.map(context::after).orElse(context);
  }
}
