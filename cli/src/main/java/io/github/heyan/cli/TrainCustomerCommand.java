package io.github.heyan.cli;

import io.github.heyan.core.customer.CustomerReader;
import io.github.heyan.training.CustomerTraining;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code heyan train customer}: learns the model that customers' messages are read with. */
@Command(
    name = "customer",
    description =
        "Learns the model that customers' messages are read with, and tells how well it reads the"
            + " briefs that are set aside. Messages are rows of .tsv files.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the model was written",
      "2:bad usage, or a corpus that cannot be read or a model that cannot be written"
    })
final class TrainCustomerCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private TrainOptions options = new TrainOptions();

  TrainCustomerCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return options.run(streams, this::train);
  }

  private String train(Path corpus) throws IOException {
    CustomerTraining training = CustomerTraining.of(corpus);
    byte[] model = training.train();
    String written = options.write(model);
    CustomerReader reader = CustomerReader.ofPacks().with(new ByteArrayInputStream(model));
    return written + "\n" + training.evaluate(reader);
  }
}
