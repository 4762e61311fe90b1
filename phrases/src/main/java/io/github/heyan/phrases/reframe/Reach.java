package io.github.heyan.phrases.reframe;

import io.github.heyan.core.text.Text;

/** How much of a reply a reframing puts into other words. */
enum Reach {
  /** What its pattern matched, somewhere in the sentences of the fault. */
  MATCH("match"),
  /** The clauses of the fault, or what soft bounds leave of them. */
  CLAUSE("clause"),
  /** The sentences of the fault. */
  SENTENCE("sentence"),
  /** Everything. */
  REPLY("reply");

  private final String id;

  Reach(String id) {
    this.id = id;
  }

  /** Returns the word used in packs. */
  String id() {
    return id;
  }

  /** Returns where the unit around {@code position} begins in the view. */
  int start(Text text, int position) {
    return switch (this) {
      case CLAUSE -> partStart(text, position);
      case MATCH, SENTENCE -> text.sentenceStart(position);
      case REPLY -> 0;
    };
  }

  private static int partStart(Text text, int position) {
    int start = position;
    while (!text.beginsPart(start)) {
      start--;
    }
    return start;
  }

  private static int partEnd(Text text, int position) {
    int end = position;
    while (!text.endsPart(end)) {
      end++;
    }
    return end;
  }

  /** Returns where the unit that holds what ends at {@code position} ends in the view. */
  int end(Text text, int position) {
    return switch (this) {
      case CLAUSE -> partEnd(text, position);
      case MATCH, SENTENCE -> text.sentenceEnd(position);
      case REPLY -> text.length();
    };
  }
}
