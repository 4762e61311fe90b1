package io.github.heyan.cli;

import java.util.Optional;

/**
 * Where the replies stand in files of more than replies.
 *
 * @param text the column of a table that holds them
 * @param id the column that holds their ids
 * @param select the path to them in a document
 */
record InputOptions(Optional<Column> text, Optional<Column> id, Optional<SelectPath> select) {
  /** For files of nothing but replies. */
  static final InputOptions NONE =
      new InputOptions(Optional.empty(), Optional.empty(), Optional.empty());
}
