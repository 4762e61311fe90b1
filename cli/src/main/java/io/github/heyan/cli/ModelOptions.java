package io.github.heyan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which learned model reads beside the packs: the standard one, another or none. */
final class ModelOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description = "Another model than the standard one, as heyan train writes them.")
  private Optional<Path> model = Optional.empty();

  @Option(names = "--no-model", description = "Read by the packs alone, without a learned model.")
  private boolean withoutModel;

  /** Makes a reader of a model; refuses one that does not fit by an IllegalArgumentException. */
  @FunctionalInterface
  interface Loader<T> {
    T load(InputStream model) throws IOException;
  }

  /** Returns whether there is to be no model. */
  boolean isNone() {
    if (model.isPresent() && withoutModel) {
      throw new ParameterException(
          spec.commandLine(), "expected --model or --no-model, but there are both");
    }
    return withoutModel;
  }

  /** Returns whether neither another model nor none is wanted. */
  boolean isStandard() {
    return model.isEmpty() && !isNone();
  }

  /** Returns what {@code loader} makes of the model; one that cannot be read is reported. */
  <T> Optional<T> load(Streams streams, Notices notices, Loader<T> loader) {
    InputFile file = new InputFile(model.orElseThrow().toString());
    try (InputStream in = file.open(streams)) {
      return Optional.of(loader.load(in));
    } catch (IOException e) {
      notices.problem(file.name() + ": " + file.problem(e));
    } catch (IllegalArgumentException e) {
      notices.problem(file.name() + ": " + e.getMessage());
    }
    return Optional.empty();
  }
}
