package io.github.heyan.cli;

import java.io.InputStream;
import java.util.Locale;

/** The forms in which replies are read. */
enum InputFormat {
  TXT {
    @Override
    ReplyReader open(String file, InputStream in) {
      return new TextReader(file, new LineReader(in));
    }
  },
  JSONL {
    @Override
    ReplyReader open(String file, InputStream in) {
      return new JsonLinesReader(file, new LineReader(in));
    }
  };

  /** Returns the format that the ending of a file name tells. */
  static InputFormat of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? JSONL : TXT;
  }

  /** Returns a reader of {@code in}, whose name in messages is {@code file}. */
  abstract ReplyReader open(String file, InputStream in);
}
