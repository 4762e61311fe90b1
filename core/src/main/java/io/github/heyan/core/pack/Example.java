package io.github.heyan.core.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Span;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that proves what a cue or rule finds or leaves alone.
 *
 * @param text the sentence, without the marks 〔〕
 * @param spans the marked places
 * @param customer the customer's message before it
 * @param by what silences the hit, or {@code none} where there is no hit at all
 * @param source where it stands
 */
public record Example(
    String text,
    ImmutableList<Span> spans,
    Optional<String> customer,
    Optional<String> by,
    YamlValue source) {

  /** Reads an example that is text, or a mapping with {@code text} and any of {@code keys}. */
  public static Example read(YamlValue value, String... keys) {
    if (!value.isMap()) {
      return of(value.someText(), Optional.empty(), Optional.empty(), value);
    }
    YamlMap map = value.map().allow(ImmutableSet.<String>builder().add("text").add(keys).build());
    return of(
        map.requireText("text"),
        map.get("customer").map(YamlValue::someText),
        map.get("by").map(YamlValue::someText),
        value);
  }

  private static Example of(
      String marked, Optional<String> customer, Optional<String> by, YamlValue source) {
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    StringBuilder text = new StringBuilder();
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '\u3014' && open < 0) {
        open = text.length();
      } else if (c == '\u3015' && open >= 0) {
        spans.add(new Span(open, text.length()));
        open = -1;
      } else if (c == '\u3014' || c == '\u3015') {
        source.report("the marks 〔 and 〕 must come in pairs");
      } else {
        text.append(c);
      }
    }
    if (open >= 0) {
      source.report("the marks 〔 and 〕 must come in pairs");
    }
    return new Example(text.toString(), spans.build(), customer, by, source);
  }

  /** Returns the text with the marks 〔 and 〕 around {@code spans}, which are in order. */
  public String marked(List<Span> spans) {
    StringBuilder marked = new StringBuilder(text);
    for (int i = spans.size() - 1; i >= 0; i--) {
      marked.insert(spans.get(i).end(), '\u3015').insert(spans.get(i).start(), '\u3014');
    }
    return marked.toString();
  }
}
