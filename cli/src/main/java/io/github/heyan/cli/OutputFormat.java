package io.github.heyan.cli;

/** The forms of a report. */
enum OutputFormat {
  TEXT,
  JSON,
  JSONL,
  SARIF
}
