package io.github.heyan.reports;

import java.util.regex.Pattern;

/**
 * What a reply is called by the one who had it checked: a string or a number. JSON keeps the
 * difference.
 *
 * @param value the string, or the number as JSON writes it
 * @param isNumber whether it is a number
 */
public record ReplyId(String value, boolean isNumber) {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  /** Checks that a number is one. */
  public ReplyId {
    if (isNumber && !NUMBER.matcher(value).matches()) {
      throw new IllegalArgumentException("id must be a JSON number, but was \"" + value + "\"");
    }
  }

  /** Returns a string as id. */
  public static ReplyId of(String value) {
    return new ReplyId(value, false);
  }

  /** Returns a number as id, such as that of a line. */
  public static ReplyId of(long value) {
    return new ReplyId(Long.toString(value), true);
  }
}
