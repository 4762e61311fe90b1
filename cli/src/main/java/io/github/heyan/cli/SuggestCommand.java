package io.github.heyan.cli;

import io.github.heyan.core.PackException;
import io.github.heyan.core.customer.CustomerReader;
import io.github.heyan.core.customer.CustomerReading;
import io.github.heyan.phrases.ComposedReply;
import io.github.heyan.phrases.Composer;
import io.github.heyan.phrases.FactSource;
import io.github.heyan.phrases.PhraseBook;
import io.github.heyan.phrases.PhrasePack;
import io.github.heyan.phrases.Questions;
import io.github.heyan.phrases.ReplyForm;
import io.github.heyan.phrases.Restatement;
import io.github.heyan.phrases.Situation;
import io.github.heyan.phrases.SlotType;
import io.github.heyan.reports.Advice;
import io.github.heyan.reports.AdviceFormat;
import io.github.heyan.reports.Language;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code heyan suggest}: proposes what to say. */
@Command(
    name = "suggest",
    description = "Proposes what to say: phrases in their order, the next question, a whole reply.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:there is something to say",
      "1:no phrase fits, or none is left that was not used",
      "2:bad usage, or a pack that cannot be used"
    })
final class SuggestCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--message",
      paramLabel = "TEXT",
      description =
          "What the customer wrote; it is read first. What the options below say overrides that.")
  private Optional<String> message = Optional.empty();

  @Mixin private SituationOptions options = new SituationOptions();

  @Option(
      names = "--compose",
      paramLabel = "short|full",
      description =
          "Builds a whole reply, too: understanding, thanks, action; or acknowledge, restate,"
              + " reason, way on, follow-up.")
  private Optional<ReplyForm> form = Optional.empty();

  @Option(
      names = "--pack",
      paramLabel = "PACK",
      description =
          "A further pack of phrases: a YAML file or a folder with a pack.yaml. May be repeated.")
  private List<String> packs = List.of();

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      defaultValue = "zh",
      description = "The language of the reasons; Chinese if not said. JSON has both.")
  private Language language = Language.ZH;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "The form of the output: for people (the default), or one object.")
  private SuggestFormat format = SuggestFormat.TEXT;

  SuggestCommand(Streams streams) {
    this.streams = streams;
  }

  /** The forms of the output. */
  enum SuggestFormat {
    TEXT,
    JSON
  }

  @Override
  public Integer call() {
    checkOptions();
    Notices notices = new Notices(streams.errPrinter(), false);
    Optional<PhraseBook> book = book(notices);
    if (book.isEmpty()) {
      return ExitCodes.BAD_INPUT;
    }
    Advice advice = advice(book.get());
    AdviceFormat written =
        format == SuggestFormat.JSON ? AdviceFormat.json() : AdviceFormat.text(language);
    try {
      written.write(advice, streams.outWriter());
    } catch (UncheckedIOException e) {
      notices.outputProblem(e);
    }
    if (notices.hasProblems()) {
      return ExitCodes.BAD_INPUT;
    }
    return advice.suggestions().isEmpty() ? ExitCodes.FINDINGS : ExitCodes.CLEAN;
  }

  private Advice advice(PhraseBook book) {
    Optional<CustomerReading> reading = message.map(text -> CustomerReader.standard().read(text));
    Optional<Restatement> restatement =
        reading.flatMap(each -> Restatement.of(message.orElseThrow(), each));
    Situation read = reading.map(Situation::of).orElseGet(() -> Situation.builder().build());
    Situation situation =
        options.over(
            restatement.map(each -> read.toBuilder().said(each.said()).build()).orElse(read));
    Optional<ComposedReply> reply =
        form.map(each -> Composer.of(book, FactSource.none()).compose(situation, each));
    return new Advice(
        book.strategy(situation),
        book.suggest(situation),
        Questions.of(book).next(situation),
        restatement,
        reply);
  }

  private void checkOptions() {
    for (String slot : options.slots().keySet()) {
      if (SlotType.of(slot).isEmpty()) {
        throw new ParameterException(spec.commandLine(), "unknown slot \"" + slot + "\"");
      }
    }
    if (options.slots().values().stream().anyMatch(String::isBlank)) {
      throw new ParameterException(
          spec.commandLine(), "value of a slot must be text, but was empty");
    }
    if (options.intensity().filter(level -> level < 0 || level > 3).isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          "intensity must be from 0 to 3, but was " + options.intensity().orElseThrow());
    }
    if (message.filter(text -> text.length() > CustomerReader.LIMIT).isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          "message must have at most " + CustomerReader.LIMIT + " UTF-16 units");
    }
  }

  private Optional<PhraseBook> book(Notices notices) {
    List<PhrasePack> more = new ArrayList<>();
    for (String file : packs) {
      try {
        more.add(PhrasePack.read(Path.of(file)));
      } catch (PackException e) {
        e.problems().forEach(problem -> notices.problem(problem.toString()));
      } catch (InvalidPathException e) {
        notices.problem(file + ": must be the name of a file, but: " + e.getReason());
      }
    }
    if (notices.hasProblems()) {
      return Optional.empty();
    }
    try {
      return Optional.of(PhraseBook.standard().with(more.toArray(PhrasePack[]::new)));
    } catch (IllegalArgumentException e) {
      notices.problem("heyan: " + e.getMessage());
      return Optional.empty();
    }
  }
}
