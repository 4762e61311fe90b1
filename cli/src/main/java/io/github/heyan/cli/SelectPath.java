package io.github.heyan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A path to values in a document, such as {@code responses.*[].text}: keys between dots, {@code *}
 * for any key, {@code []} for any element, {@code [0]} for one, quotes around odd keys.
 *
 * @param source the path as it was written
 * @param steps its steps
 */
record SelectPath(String source, List<Step> steps) {
  private static final Pattern STEP =
      Pattern.compile(
          "\\[(?<index>[0-9]{0,9})]"
              + "|(?<dot>\\.?)(?:(?<any>\\*)|\"(?<double>(?:[^\"]|\"\")+)\""
              + "|'(?<single>(?:[^']|'')+)'|(?<bare>[^.\\[\\]\"'*]+))");

  private static final Pattern BARE = Pattern.compile("[^.\\[\\]\"'*]+");

  /**
   * A step from a value to those within it.
   *
   * @param isElement whether it goes to elements of a list, not to values of keys
   * @param key the key, or the index of the element; empty for any
   */
  record Step(boolean isElement, Optional<String> key) {
    boolean matches(boolean toElement, String name) {
      return isElement == toElement && key.map(name::equals).orElse(true);
    }

    @Override
    public String toString() {
      if (isElement) {
        return "[" + key.orElse("") + "]";
      }
      return key.map(Step::shown).orElse("*");
    }

    private static String shown(String key) {
      return BARE.matcher(key).matches() ? key : "\"" + key.replace("\"", "\"\"") + "\"";
    }
  }

  /**
   * Reads a path.
   *
   * @throws IllegalArgumentException if it is none
   */
  static SelectPath parse(String source) {
    List<Step> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(source);
    int at = 0;
    while (at < source.length()) {
      matcher.region(at, source.length());
      if (!matcher.lookingAt() || hasWrongDot(matcher, at)) {
        throw new IllegalArgumentException(expected(source, at));
      }
      steps.add(step(matcher));
      at = matcher.end();
    }
    if (steps.isEmpty()) {
      throw new IllegalArgumentException(expected(source, 0));
    }
    return new SelectPath(source, List.copyOf(steps));
  }

  /** A dot stands before every key but the first. */
  private static boolean hasWrongDot(Matcher matcher, int at) {
    return matcher.group("index") == null && (at == 0) != matcher.group("dot").isEmpty();
  }

  private static String expected(String source, int at) {
    return "must be a path such as responses.*[].text, but was \"%s\", wrong from character %d"
        .formatted(source, at + 1);
  }

  private static Step step(Matcher matcher) {
    Optional<String> index = Optional.ofNullable(matcher.group("index"));
    if (index.isPresent()) {
      return new Step(true, index.filter(digits -> !digits.isEmpty()).map(SelectPath::number));
    }
    Optional<String> quoted =
        Optional.ofNullable(matcher.group("double"))
            .map(key -> key.replace("\"\"", "\""))
            .or(() -> Optional.ofNullable(matcher.group("single")).map(k -> k.replace("''", "'")));
    return new Step(false, quoted.or(() -> Optional.ofNullable(matcher.group("bare"))));
  }

  private static String number(String digits) {
    return Integer.toString(Integer.parseInt(digits));
  }

  /** Returns whether the step {@code depth} leads to the key or element called {@code name}. */
  boolean leads(int depth, boolean toElement, String name) {
    return depth < steps.size() && steps.get(depth).matches(toElement, name);
  }

  /** Returns whether a value {@code depth} steps down is selected. */
  boolean isEnd(int depth) {
    return depth == steps.size();
  }

  /** Returns the path of one value as people write it. */
  static String shown(List<Step> steps) {
    String path =
        steps.stream()
            .map(step -> step.isElement() ? step.toString() : "." + step)
            .collect(Collectors.joining());
    return path.startsWith(".") ? path.substring(1) : path;
  }
}
