package io.github.heyan.fuzzing;

import io.github.heyan.core.text.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes texts such as agents and customers write, and such as nobody does. */
final class Texts {
  private static final List<String> MARKS =
      List.of(
          "，", "。", "！", "？", "；", "：", "、", "…", "～", "——", "（", "）", "“", "”", "「", "」", "《", "》",
          ",", ".", "!", "?", ";", ":", "~", "-", "/", "·", "|", "*", "^", "_", "`", "+", "=", "'",
          "\"", "\\", "#", "%", "\u0085", "\u2028", "★", "♥");
  private static final List<String> BLANKS =
      List.of(" ", "  ", "\t", "\n", "\r\n", "\r", "\n\n", "\u3000", "\u00A0", "\u2009", "&nbsp;");
  private static final List<String> INVISIBLES =
      List.of(
          "\u200B",
          "\u200C",
          "\u200D",
          "\u2060",
          "\uFEFF",
          "\u00AD",
          "\uFE0F",
          "\u202E",
          "\u0000",
          "\u0007",
          "\u001B[31m",
          "\u0301");
  private static final List<String> ASTRAL =
      List.of("😀", "👍🏽", "👨\u200D👩\u200D👧", "🇨🇳", "𠮷", "𝐀", "❤️", "1️⃣", "\uDBFF\uDFFF");
  private static final List<String> LONE =
      List.of("\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83D\uD83D", "\uFFFC", "\uFFFD", "\uFFFF");
  private static final List<String> MASKS =
      List.of(
          "{{name}}",
          "{name}",
          "${x}",
          "{",
          "}",
          "{{",
          "}}",
          "[订单号]",
          "[",
          "]",
          "<NUM>",
          "<br>",
          "<b>",
          "</b>",
          "<p class=\"a\">",
          "<a href=",
          "<",
          ">",
          "&amp;",
          "&#32;",
          "&",
          "【签名】",
          "【",
          "】",
          "https://a.cn/b?c=d",
          "http://",
          "www.",
          "a_b@c.cn",
          "@",
          "a@");
  private static final List<String> NUMBERS =
      List.of(
          "1",
          "0",
          "24",
          "3.5%",
          "1,000元",
          "12:30",
          "2026-01-01",
          "13800138000",
          "6222021234567890",
          "11010119900307123X",
          "３００",
          "三百",
          "壹仟",
          "$5",
          "¥12.00",
          "T+1",
          "400-800-1234");
  private static final List<String> WORDS = List.of("ok", "APP", "ＡＰＰ", "vip", "wifi", "iPhone");

  private static final Map<Character, Character> TRADITIONAL = traditional();

  private final Choices choices;

  Texts(Choices choices) {
    this.choices = choices;
  }

  private static Map<Character, Character> traditional() {
    Map<Character, Character> forms = new HashMap<>();
    Corpus.text(Characters.class, "folding.txt")
        .lines()
        .filter(line -> line.length() == 2)
        .forEach(line -> forms.put(line.charAt(1), line.charAt(0)));
    return Map.copyOf(forms);
  }

  /** Returns a text; most are as long as a reply, few are very long, some are empty. */
  String text() {
    if (choices.oneIn(40)) {
      return garbage(choices.below(60));
    }
    if (choices.oneIn(400)) {
      return run();
    }
    StringBuilder text = new StringBuilder();
    for (int left = choices.below(6); left > 0; left--) {
      text.append(disguised(piece()));
    }
    return text.toString();
  }

  /** Returns a text in which a few pieces come again and again, up to 1,500 UTF-16 units long. */
  String run() {
    String unit = piece() + (choices.oneIn(2) ? piece() : "");
    return unit.isEmpty() ? unit : unit.repeat(1 + choices.below(1 + 1_500 / unit.length()));
  }

  /** Returns any UTF-16 units. */
  String garbage(int length) {
    StringBuilder garbage = new StringBuilder();
    for (int i = 0; i < length; i++) {
      garbage.append((char) choices.below(1 << 16));
    }
    return garbage.toString();
  }

  private String piece() {
    int kind = choices.below(20);
    if (kind < 6) {
      return choices.of(Corpus.SENTENCES);
    } else if (kind < 11) {
      return fragment(choices.of(Corpus.SENTENCES));
    }
    return choices.of(
        switch (kind) {
          case 11, 12 -> MARKS;
          case 13 -> BLANKS;
          case 14 -> INVISIBLES;
          case 15 -> ASTRAL;
          case 16 -> LONE;
          case 17 -> MASKS;
          case 18 -> NUMBERS;
          default -> WORDS;
        });
  }

  private String fragment(String sentence) {
    int from = choices.below(sentence.length() + 1);
    return sentence.substring(
        from, from + choices.below(Math.min(12, sentence.length() - from) + 1));
  }

  private String disguised(String piece) {
    return switch (choices.below(12)) {
      case 11 -> joined(piece, choices.of(INVISIBLES));
      case 10 -> joined(piece, choices.of(List.of("*", ".", "-", " ", "·", "^")));
      case 9 -> doubled(piece);
      case 8 -> mapped(piece, true);
      case 7 -> mapped(piece, false);
      case 6 -> changed(piece);
      default -> piece;
    };
  }

  private String joined(String piece, String mark) {
    List<String> units = new ArrayList<>();
    piece.codePoints().forEach(point -> units.add(Character.toString(point)));
    return String.join(mark, units);
  }

  private String doubled(String piece) {
    if (piece.isEmpty()) {
      return piece;
    }
    int at = choices.below(piece.length());
    return piece.substring(0, at)
        + piece.substring(at, at + 1).repeat(choices.between(2, 6))
        + piece.substring(at + 1);
  }

  private static String mapped(String piece, boolean toTraditional) {
    StringBuilder mapped = new StringBuilder();
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      char wide = c > ' ' && c < '\u007F' ? (char) (c - '!' + '\uFF01') : c;
      mapped.append(toTraditional ? TRADITIONAL.getOrDefault(c, c) : wide);
    }
    return mapped.toString();
  }

  /** Leaves one unit out, or puts another piece in, be it between the halves of a pair. */
  private String changed(String piece) {
    int at = choices.below(piece.length() + 1);
    String tail = piece.substring(at);
    return piece.substring(0, at)
        + (choices.oneIn(2) || tail.isEmpty() ? choices.of(MARKS) + tail : tail.substring(1));
  }
}
