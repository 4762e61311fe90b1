package io.github.heyan.cli;

import io.github.heyan.training.ReplyTraining;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code heyan train reply}: learns the model of the second reader. */
@Command(
    name = "reply",
    description =
        "Learns the model with which a second reader checks replies beside the rules. Replies are"
            + " rows of .tsv or .jsonl files; heyan evaluate tells how well they are checked.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the model was written",
      "2:bad usage, or a corpus that cannot be read or a model that cannot be written"
    })
final class TrainReplyCommand implements Callable<Integer> {
  private static final int THOUSAND = 1000;

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private TrainOptions options = new TrainOptions();

  @Option(
      names = "--false-alarms",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many of 1,000 clean replies the model may suspect; the default is 3.")
  private int falseAlarms;

  TrainReplyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (falseAlarms < 0 || falseAlarms > THOUSAND) {
      throw new ParameterException(
          spec.commandLine(), "expected 0 to 1000 for --false-alarms, but was " + falseAlarms);
    }
    return options.run(streams, this::train);
  }

  private String train(Path corpus) throws IOException {
    double share = (double) falseAlarms / THOUSAND;
    return options.write(ReplyTraining.of(corpus, share).train());
  }
}
