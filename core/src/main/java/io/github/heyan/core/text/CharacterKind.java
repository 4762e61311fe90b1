package io.github.heyan.core.text;

/** What a folded character is to the reader of a text. */
enum CharacterKind {
  /** A Chinese character of the basic plane. */
  HAN,
  /** A letter or digit that is not Han. */
  WORD,
  /** A blank inside a line. */
  SPACE,
  /** Ends a sentence, and so a clause. */
  SENTENCE_END,
  /** Ends a clause only. */
  CLAUSE_END,
  /** Ends a clause or a sentence unless its neighbours make it part of a number or name. */
  NUMERIC_PUNCTUATION,
  /** Never seen by a reader: zero-width characters, variation selectors. */
  INVISIBLE,
  /** Between two Han characters this hides a word: 不*能. */
  MASKING,
  /** Between single Han characters this hides a word: 不-能-办. */
  SEPARATOR,
  /** A symbol such as ★ or ☺; ends a sentence. */
  SYMBOL,
  /** Half of a surrogate pair, or a lone one. */
  SURROGATE,
  /** Anything else, such as 、 or a quotation mark. */
  OTHER
}
