package io.github.heyan.cli;

import io.github.heyan.cli.Streams.Terminal;

/** When to use colour. */
enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER;

  boolean isColoured(Streams streams) {
    return switch (this) {
      case AUTO -> streams.isTerminal(Terminal.OUT) && !streams.isColourless();
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }
}
