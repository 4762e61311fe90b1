package io.github.heyan.checker;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Act;
import io.github.heyan.core.PackException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Checks what an agent or a chatbot is about to say.
 *
 * <pre>{@code
 * ReplyChecker checker = ReplyChecker.standard();
 * Report report = checker.check("这个业务不能办。");
 * report.verdict();                  // FIX
 * report.findings().get(0).rule();   // "cannot-do"
 * }</pre>
 *
 * <p>Immutable and safe to share between threads; make one and keep it. Configuration methods
 * return a new checker. Never logs a text, opens a file or a socket.
 */
public final class ReplyChecker {
  /** The greatest length of a text, in UTF-16 units, unless {@link #withLimit} sets another. */
  public static final int DEFAULT_LIMIT = 20_000;

  private final ImmutableList<RulePack> packs;
  private final ImmutableSet<String> without;
  private final Settings settings;
  private final RuleBook book;
  private final Supplier<Finality> finality;

  private ReplyChecker(
      ImmutableList<RulePack> packs,
      ImmutableSet<String> without,
      Settings settings,
      RuleBook book) {
    this.packs = packs;
    this.without = without;
    this.settings = settings;
    this.book = book;
    this.finality =
        Suppliers.memoize(() -> new Finality(book, settings.secondReader().isPresent()));
  }

  /** Returns the checker of the standard packs, as a bank has them. */
  public static ReplyChecker standard() {
    return Standard.CHECKER;
  }

  /** Returns the checker of the standard packs, as {@code profile} has them. */
  public static ReplyChecker standard(Profile profile) {
    return profile == Profile.BANK
        ? standard()
        : of(profile.packs(), ImmutableSet.of(), Settings.usual());
  }

  /** Made when first asked for, then shared. */
  private static final class Standard {
    static final ReplyChecker CHECKER =
        of(Profile.BANK.packs(), ImmutableSet.of(), Settings.usual());
  }

  static ReplyChecker of(List<RulePack> packs, ImmutableSet<String> without, Settings settings) {
    return new ReplyChecker(
        ImmutableList.copyOf(packs), without, settings, RuleBook.compile(extended(packs), without));
  }

  /** Returns the packs, the standard ones read anew where a pack adds to their lists. */
  private static List<RulePack> extended(List<RulePack> packs) {
    ImmutableListMultimap<String, String> additions = Amendments.of(packs).listAdditions();
    if (additions.isEmpty()) {
      return packs;
    }
    Map<String, RulePack> anew = new HashMap<>();
    StandardPacks.read(additions).forEach(pack -> anew.put(pack.id(), pack));
    return packs.stream().map(pack -> anew.getOrDefault(pack.id(), pack)).toList();
  }

  /**
   * Returns this checker with further packs. Examples of a learned rule whose category the second
   * reader does not know are not proven.
   *
   * @throws PackException if an example of theirs does not hold
   * @throws IllegalArgumentException if a rule of theirs has the id of one that is there
   */
  public ReplyChecker with(RulePack... more) {
    ImmutableList<RulePack> all = ImmutableList.<RulePack>builder().addAll(packs).add(more).build();
    ReplyChecker joined = of(all, without, settings);
    PackProof.check(joined.book, settings.secondReader(), List.of(more));
    return joined;
  }

  /**
   * Returns this checker without some rules.
   *
   * @throws IllegalArgumentException if there is no rule of such an id
   */
  public ReplyChecker without(String... ruleIds) {
    ImmutableSet<String> all = ImmutableSet.<String>builder().addAll(without).add(ruleIds).build();
    return of(packs, all, settings);
  }

  /** Returns this checker with another limit for the length of a text, in UTF-16 units. */
  public ReplyChecker withLimit(int utf16Units) {
    checkArgument(utf16Units > 0, "limit must be positive, but was %s", utf16Units);
    return with(settings.withLimit(utf16Units));
  }

  /**
   * Returns this checker without suggestions: for the hot path, where only the verdict and the
   * findings count. Its findings are the same.
   */
  public ReplyChecker withoutSuggestions() {
    return with(settings.withoutSuggestions());
  }

  /**
   * Returns this checker with another second reader, such as one that learned from a team's own
   * replies.
   *
   * @throws IllegalArgumentException if it tells apart categories for which no rule is learned
   */
  public ReplyChecker with(SecondReader secondReader) {
    for (String category : secondReader.categories()) {
      checkArgument(
          packs.stream().anyMatch(pack -> pack.learns(category)),
          "the second reader knows a category \"%s\", but no rule of it has learned: true",
          category);
    }
    return with(settings.with(Optional.of(secondReader)));
  }

  /** Returns this checker without a second reader: rules alone. */
  public ReplyChecker withoutSecondReader() {
    return with(settings.with(Optional.empty()));
  }

  private ReplyChecker with(Settings other) {
    return new ReplyChecker(packs, without, other, book);
  }

  /**
   * Checks a reply of which nothing else is known.
   *
   * @throws TextTooLongException if it is longer than the limit
   */
  public Report check(String reply) {
    return check(ReplyContext.of(reply));
  }

  /**
   * Checks a reply in its context.
   *
   * @throws TextTooLongException if the reply or the customer's message is longer than the limit
   */
  public Report check(ReplyContext context) {
    Evaluation evaluation = evaluate(context, false);
    return report(context, evaluation, select(evaluation));
  }

  /**
   * Checks a reply and says also what was silenced, and by what.
   *
   * @throws TextTooLongException if the reply or the customer's message is longer than the limit
   */
  public Explanation explain(ReplyContext context) {
    Evaluation evaluation = evaluate(context, true);
    Selection selection = select(evaluation);
    return new Explanation(report(context, evaluation, selection), selection.dismissed());
  }

  /** Begins to check a reply that comes in chunks, and of which nothing else is known. */
  public ReplyStream stream() {
    return stream(ReplyContext.of(""));
  }

  /**
   * Begins to check a reply that comes in chunks, in its context. It holds back no more than {@link
   * ReplyStream#DEFAULT_LIMIT} UTF-16 units.
   *
   * <pre>{@code
   * checker.stream(ReplyContext.of("").after("能查去年的账单吗？").in(DialogueKind.INQUIRY))
   * }</pre>
   *
   * @param context what is known around the reply; the reply itself must be empty
   * @throws IllegalArgumentException if the reply is not empty
   * @throws TextTooLongException if the customer's message is longer than the limit
   */
  public ReplyStream stream(ReplyContext context) {
    return stream(context, ReplyStream.DEFAULT_LIMIT);
  }

  /**
   * Begins to check a reply that comes in chunks, in its context, with another limit for what is
   * held back.
   *
   * @param context what is known around the reply; the reply itself must be empty
   * @param mostHeld the most UTF-16 units that are held back
   * @throws IllegalArgumentException if the reply is not empty or {@code mostHeld} is not positive
   * @throws TextTooLongException if the customer's message is longer than the limit
   */
  public ReplyStream stream(ReplyContext context, int mostHeld) {
    checkArgument(
        context.reply().isEmpty(),
        "a streamed reply comes in chunks, so its context must have an empty one, but it has %s"
            + " UTF-16 units",
        context.reply().length());
    checkArgument(mostHeld > 0, "limit for held text must be positive, but was %s", mostHeld);
    context.customer().ifPresent(this::checkLength);
    return new ReplyStream(
        reply -> read(context.with(reply)),
        reply -> check(context.with(reply)),
        settings.limit(),
        mostHeld);
  }

  /** Reads a reply that is not finished. */
  PartialReading read(ReplyContext context) {
    return PartialReading.of(select(evaluate(context, false)), finality);
  }

  private Evaluation evaluate(ReplyContext context, boolean explains) {
    checkLength(context.reply());
    context.customer().ifPresent(this::checkLength);
    return new Evaluation(book, settings.secondReader(), context, explains);
  }

  private static Selection select(Evaluation evaluation) {
    return new Selection(evaluation.reply().text(), evaluation.candidates());
  }

  private Report report(ReplyContext context, Evaluation evaluation, Selection selection) {
    List<Finding> findings = selection.findings();
    Set<Act> acts = new FoundActs(evaluation.reply());
    if (findings.isEmpty() || !settings.suggests()) {
      return Report.of(acts, findings, Optional.empty());
    }
    Advisor advisor =
        new Advisor(changed -> findings(context.with(changed)), evaluation.reply().text());
    List<Finding> advised = advisor.advise(selection.chosen(), findings);
    return Report.of(acts, advised, advisor.rewrite(advised));
  }

  private List<Finding> findings(ReplyContext context) {
    return select(new Evaluation(book, settings.secondReader(), context, false)).findings();
  }

  private void checkLength(String text) {
    if (text.length() > settings.limit()) {
      throw new TextTooLongException(settings.limit(), text.length());
    }
  }

  /** Returns the packs, the standard ones first. */
  public List<RulePack> packs() {
    return packs;
  }

  /** Returns whether {@code gap} is one still: its rule does not do here what it should. */
  public boolean isOpen(RulePack.Gap gap) {
    return PackProof.isOpen(book, settings.secondReader(), gap);
  }

  /** Returns the rules that are checked, in the order of their packs. */
  public List<RuleInfo> rules() {
    return RuleInfo.of(packs, book.rules());
  }
}
