package io.github.heyan.reports;

import io.github.heyan.checker.Category;
import io.github.heyan.checker.Wording;

/** The language of the sentences in a report. */
public enum Language {
  /** Chinese. */
  ZH("zh"),
  /** English. */
  EN("en");

  private final String id;

  Language(String id) {
    this.id = id;
  }

  /** Returns the language code. */
  public String id() {
    return id;
  }

  String of(Wording wording) {
    return wording.in(id);
  }

  String of(Category category) {
    return this == EN ? category.en() : category.zh();
  }
}
