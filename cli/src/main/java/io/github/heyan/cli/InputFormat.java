package io.github.heyan.cli;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** The forms in which replies are read. */
enum InputFormat {
  TXT("txt") {
    @Override
    ReplyReader open(String file, InputStream in, InputOptions options) {
      return new TextReader(file, new LineReader(in));
    }
  },
  JSONL("jsonl|ndjson") {
    @Override
    ReplyReader open(String file, InputStream in, InputOptions options) {
      return new JsonLinesReader(file, new LineReader(in), options.hasContext());
    }
  },
  CSV("csv") {
    @Override
    Optional<String> missing(InputOptions options) {
      return options.text().isPresent() ? Optional.empty() : Optional.of("--text-column");
    }

    @Override
    ReplyReader open(String file, InputStream in, InputOptions options) {
      return new CsvReader(file, new LineReader(in), options.text().orElseThrow(), options.id());
    }
  },
  YAML("yaml|yml") {
    @Override
    Optional<String> missing(InputOptions options) {
      return missingPath(options);
    }

    @Override
    ReplyReader open(String file, InputStream in, InputOptions options) {
      return Selection.reader(file, in, options.select().orElseThrow(), YamlWalker::walk);
    }
  },
  JSON("json") {
    @Override
    Optional<String> missing(InputOptions options) {
      return missingPath(options);
    }

    @Override
    ReplyReader open(String file, InputStream in, InputOptions options) {
      return Selection.reader(file, in, options.select().orElseThrow(), JsonWalker::walk);
    }
  };

  private final String endings;

  /** {@code endings} are parted by bars. */
  InputFormat(String endings) {
    this.endings = endings;
  }

  /** Returns the format that the ending of a file name tells. */
  static InputFormat of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    for (InputFormat format : values()) {
      if (name.matches("(?s).*\\.(" + format.endings + ")")) {
        return format;
      }
    }
    return TXT;
  }

  private static Optional<String> missingPath(InputOptions options) {
    return options.select().isPresent() ? Optional.empty() : Optional.of("--select");
  }

  /** Returns the option without which files of this format cannot be read, if it is missing. */
  Optional<String> missing(InputOptions options) {
    return Optional.empty();
  }

  /** Returns a reader of {@code in}, whose name in messages is {@code file}. */
  abstract ReplyReader open(String file, InputStream in, InputOptions options);
}
