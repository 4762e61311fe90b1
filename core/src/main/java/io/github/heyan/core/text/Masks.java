package io.github.heyan.core.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of a text that are not prose: addresses, placeholders, markup, signatures.
 *
 * <p>Reading goes forwards only: {@link #at} must be called with rising positions.
 */
final class Masks {
  private static final int ASCII = 0x80;

  /** The signs of which a text must have one that a form names; a dot counts behind a "w" only. */
  private static final String SIGNS = "<&{[【@/.";

  // Where two begin at the same place and are equally long, the first wins: <BR> is a tag.
  private static final ImmutableList<Form> FORMS =
      ImmutableList.of(
          new Form(
              Kind.PLACEHOLDER,
              "@/.",
              "(?:https?://|www\\.)[\\x21-\\x7E&&[^,;<>\"]]{1,2000}|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}"
                  + "(?:\\.[A-Za-z0-9-]{1,63}){1,4}"),
          new Form(
              Kind.PLACEHOLDER,
              "{",
              "\\{\\{[^{}\\n]{1,60}\\}\\}|\\$\\{[^{}\\n]{1,60}\\}|\\{[a-z][a-z0-9_]{0,30}\\}"),
          new Form(
              Kind.BOUND,
              "<",
              "(?i)</?(?:br|p|div|li|ul|ol|tr|td|table|h[1-6])(?:\\s[^<>]{0,200})?/?>"),
          new Form(
              Kind.NOISE,
              "<",
              "(?i)</?(?:a|b|i|u|em|span|strong|font|small|big|sub|sup|img)(?:\\s[^<>]{0,500})?/?>"),
          new Form(Kind.PLACEHOLDER, "[<", "\\[[^\\[\\]\\s]{1,16}\\]|<[A-Z][A-Z0-9_]{0,30}>"),
          new Form(Kind.BLANK, "&", "&(?:nbsp|ensp|emsp|#160);"),
          new Form(Kind.PLACEHOLDER, "&", "&(?:#\\d{1,6}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,10});"),
          new Form(Kind.BOUND, "【", "^\\s{0,20}【[^【】\\n]{1,20}】|【[^【】\\n]{1,20}】(?=\\s{0,20}$)"));

  private final List<Mask> masks;
  private int next;

  private Masks(List<Mask> masks) {
    this.masks = masks;
  }

  /** What a mask does to the view. */
  enum Kind {
    /** One character that only {@code .} matches. */
    PLACEHOLDER,
    /** Ends a sentence. */
    BOUND,
    /** Counts as a blank. */
    BLANK,
    /** Is seen through. */
    NOISE
  }

  /** A masked stretch of the original. */
  record Mask(Kind kind, int start, int end) {}

  /** What begins a mask; {@code signs} has a bit for each sign. */
  private record Form(Kind kind, int signs, Pattern pattern) {
    Form(Kind kind, String signs, String regex) {
      this(kind, Masks.signs(signs.replace(".", "w.")), Pattern.compile(regex));
    }
  }

  /**
   * Returns whether a mask may begin with, or hold at its heart, the folded character {@code c}.
   */
  static boolean mayBegin(char c) {
    return c == '&' || c == '$' || c == '@';
  }

  /** Finds the masks of {@code text}. */
  static Masks of(String text) {
    int signs = signs(text);
    if (signs == 0) {
      return new Masks(ImmutableList.of());
    }
    List<Mask> found = new ArrayList<>();
    for (Form form : FORMS) {
      if ((form.signs & signs) == 0) {
        continue;
      }
      Matcher matcher = form.pattern.matcher(text);
      while (matcher.find()) {
        found.add(new Mask(form.kind, matcher.start(), matcher.end()));
      }
    }
    found.sort(
        Comparator.comparingInt(Mask::start).thenComparing(Mask::end, Comparator.reverseOrder()));
    return new Masks(withoutOverlaps(found));
  }

  private static int signs(String text) {
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int sign = c < ASCII || c == '【' ? SIGNS.indexOf(c) : -1;
      boolean counts = c != '.' || (i > 0 && text.charAt(i - 1) == 'w');
      signs |= sign >= 0 && counts ? 1 << sign : 0;
    }
    return signs;
  }

  private static List<Mask> withoutOverlaps(List<Mask> sorted) {
    List<Mask> kept = new ArrayList<>();
    int end = 0;
    for (Mask mask : sorted) {
      if (mask.start >= end) {
        kept.add(mask);
        end = mask.end;
      }
    }
    return kept;
  }

  /** Returns where the first mask begins; beyond every text where there is none. */
  int first() {
    return masks.isEmpty() ? Integer.MAX_VALUE : masks.get(0).start;
  }

  /** Returns the mask that begins at {@code position}, or null. */
  @Nullable Mask at(int position) {
    while (next < masks.size() && masks.get(next).start < position) {
      next++;
    }
    boolean here = next < masks.size() && masks.get(next).start == position;
    return here ? masks.get(next) : null;
  }
}
