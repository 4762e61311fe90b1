package io.github.heyan.cli;

import java.util.Optional;

/**
 * Where the replies stand in files of more than replies.
 *
 * @param text the column of a table that holds them
 * @param id the column that holds their ids
 * @param select the path to them in a document
 * @param hasContext whether a row tells the dialogue around its reply: {@code prev_customer} and
 *     {@code kind}
 */
record InputOptions(
    Optional<Column> text, Optional<Column> id, Optional<SelectPath> select, boolean hasContext) {
  /** For files of nothing but replies. */
  static final InputOptions NONE =
      new InputOptions(Optional.empty(), Optional.empty(), Optional.empty());

  /** For files of customers' messages; what else their rows tell, such as a kind, is theirs. */
  static final InputOptions MESSAGES =
      new InputOptions(Optional.empty(), Optional.empty(), Optional.empty(), false);

  /** Makes options for files of replies. */
  InputOptions(Optional<Column> text, Optional<Column> id, Optional<SelectPath> select) {
    this(text, id, select, true);
  }
}
