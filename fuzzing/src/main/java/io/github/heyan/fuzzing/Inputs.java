package io.github.heyan.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;

/** Makes files as the command reads them: of the right form, or with a few things wrong. */
final class Inputs {
  private static final List<String> SCRAPS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          "'",
          ",",
          ":",
          "\\",
          "\\u",
          "\\ud83d",
          "\\n",
          "null",
          "true",
          "1e999",
          "\n",
          "\r\n",
          "\r",
          "\t",
          " ",
          "\uFEFF",
          "\u0000",
          "- ",
          "? ",
          "|",
          ">",
          "&a ",
          "*a",
          "!!str ",
          "---\n",
          "# ",
          "\"\"",
          "{\"text\":1}",
          "[[[[[[[[",
          "text",
          "id",
          "😀");
  private static final Charset GBK = Charset.forName("GBK");

  private final Choices choices;
  private final Texts texts;

  Inputs(Choices choices) {
    this.choices = choices;
    this.texts = new Texts(choices);
  }

  /** Returns a file of the format that {@code --input} calls so. */
  byte[] file(String format) {
    StringBuilder file = new StringBuilder(choices.oneIn(10) ? "\uFEFF" : "");
    int rows = choices.between(1, 12);
    for (int row = 0; row < rows; row++) {
      String text = texts.text();
      switch (format) {
        case "jsonl" -> file.append(object(text));
        case "json" -> file.append(row == 0 ? "" : " ").append(document(text));
        case "csv" -> file.append(row == 0 ? "id,text" : "1," + quoted(text, '"'));
        case "yaml" -> file.append("r").append(row).append(":\n- text: ").append(scalar(text));
        default -> file.append(text);
      }
      file.append(choices.oneIn(6) ? "\r\n" : "\n");
    }
    String made = file.toString();
    while (choices.oneIn(3)) {
      made = mutated(made);
    }
    return bytes(made);
  }

  private byte[] bytes(String made) {
    return switch (choices.below(40)) {
      case 39 -> made.getBytes(UTF_16LE);
      case 38 -> made.getBytes(GBK);
      case 37 -> damaged(made.getBytes(UTF_8));
      default -> made.getBytes(UTF_8);
    };
  }

  private byte[] damaged(byte[] bytes) {
    for (int left = 3; left > 0 && bytes.length > 0; left--) {
      bytes[choices.below(bytes.length)] = (byte) choices.below(256);
    }
    return bytes;
  }

  private String mutated(String file) {
    int at = choices.below(file.length() + 1);
    int end = Math.min(file.length(), at + choices.below(4));
    return file.substring(0, at) + choices.of(SCRAPS) + file.substring(end);
  }

  private String object(String text) {
    StringBuilder row = new StringBuilder("{\"text\": ").append(escaped(text));
    if (choices.oneIn(2)) {
      row.append(", \"id\": ").append(choices.oneIn(2) ? "12" : escaped(texts.text()));
    }
    if (choices.oneIn(2)) {
      row.append(", \"prev_customer\": ").append(escaped(texts.text()));
    }
    return row.append('}').toString();
  }

  private String document(String text) {
    return "{\"r\": [{\"text\": " + escaped(text) + "}, {\"text\": null, \"x\": {\"y\": []}}]}";
  }

  private String scalar(String text) {
    return switch (choices.below(4)) {
      case 0 -> escaped(text);
      case 1 -> quoted(text, '\'');
      case 2 -> "|\n    " + text.replaceAll("[\\r\\n]+", "\n    ");
      default -> text;
    };
  }

  private static String quoted(String text, char quote) {
    return quote + text.replace("" + quote, "" + quote + quote) + quote;
  }

  /** Returns {@code text} between double quotes as JSON and YAML have them. */
  private String escaped(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    boolean all = choices.oneIn(4);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (all || c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
        escaped.append("\\u%04x".formatted((int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.append('"').toString();
  }
}
