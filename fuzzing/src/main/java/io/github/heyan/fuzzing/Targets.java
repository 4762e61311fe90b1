package io.github.heyan.fuzzing;

import java.util.Arrays;
import java.util.List;

/** All targets by name. */
enum Targets {
  PATTERN("pattern", 540),
  CHECK("check", 170),
  EXPLAIN("explain", 60),
  REWRITE("rewrite", 50),
  READ("read", 80),
  RULE_PACK("rule-pack", 45),
  CUSTOMER_PACK("customer-pack", 30),
  PHRASE_PACK("phrase-pack", 12),
  DEADLINES("deadlines", 10),
  COMMAND("command", 3);

  private final String id;
  private final int share;

  Targets(String id, int share) {
    this.id = id;
    this.share = share;
  }

  /** Returns how many of a thousand inputs are its own; more where an input costs less. */
  int share() {
    return share;
  }

  Target make() {
    return switch (this) {
      case PATTERN -> new PatternTarget();
      case CHECK -> new CheckTarget();
      case EXPLAIN -> new ExplainTarget();
      case REWRITE -> new RewriteTarget();
      case READ -> new ReadTarget();
      case RULE_PACK -> PackTarget.ofRules();
      case CUSTOMER_PACK -> PackTarget.ofCustomers();
      case PHRASE_PACK -> PackTarget.ofPhrases();
      case DEADLINES -> PackTarget.ofDeadlines();
      case COMMAND -> new CommandTarget();
    };
  }

  /**
   * Makes the target called {@code id}, or one that is each of them in turn where it is {@code
   * all}.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  static Target named(String id) {
    if (id.equals("all")) {
      List<Target> all = Arrays.stream(values()).map(Targets::make).toList();
      return choices -> choices.of(all).run(choices);
    }
    List<String> ids = Arrays.stream(values()).map(each -> each.id).toList();
    if (!ids.contains(id)) {
      throw new IllegalArgumentException(
          "fuzz.target must be all or one of %s, but was \"%s\"".formatted(ids, id));
    }
    return values()[ids.indexOf(id)].make();
  }
}
