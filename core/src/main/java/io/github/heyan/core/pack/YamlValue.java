package io.github.heyan.core.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.heyan.core.PackProblem;
import java.util.regex.Pattern;

/**
 * A value in a pack file. The typed readers report a value of another type as a problem and return
 * an empty one, so that reading goes on and finds the other problems too.
 */
public final class YamlValue {
  // As YAML 1.2 has them, and so every editor. Java takes other digits, and 0.9f, for numbers too.
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");
  private static final Pattern NUMBER =
      Pattern.compile("-?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final Pattern FLAG = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern NULL = Pattern.compile("~|null|Null|NULL");

  private final YamlFile file;
  private final YamlNode node;

  YamlValue(YamlFile file, YamlNode node) {
    this.file = file;
    this.node = node;
  }

  /** Returns what it is in the file. */
  YamlNode node() {
    return node;
  }

  /** Returns the text of a plain value. */
  public String text() {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.value();
    }
    report("expected text, but was " + type());
    return "";
  }

  /** Returns the text of a plain value that must not be blank. */
  public String someText() {
    String text = text();
    if (node instanceof YamlNode.Scalar && (text.isBlank() || isPlain(NULL))) {
      report("expected text, but was empty");
    } else if (isPlain(FLAG)) {
      report("expected text, but was " + text + "; put it in quotation marks");
    }
    return text;
  }

  /** Returns a whole number. */
  public int integer() {
    Integer number = isPlain(WHOLE_NUMBER) ? Ints.tryParse(text()) : null;
    return number != null ? number : wrong("a whole number", 0);
  }

  /** Returns a number, with decimals or without. */
  public double number() {
    double number = isPlain(NUMBER) ? Double.parseDouble(text()) : Double.NaN;
    return Double.isFinite(number) ? number : wrong("a number", 0.0);
  }

  /** Returns a number between 0 and 1. */
  public double share() {
    double share = isPlain(NUMBER) ? Double.parseDouble(text()) : -1;
    return share >= 0 && share <= 1 ? share : wrong("a number from 0 to 1", 0.0);
  }

  /** Returns true or false. */
  public boolean flag() {
    return isPlain(FLAG) ? Boolean.parseBoolean(text()) : wrong("true or false", false);
  }

  /** Returns whether this stands without quotation marks, which make it text, and is of a form. */
  private boolean isPlain(Pattern form) {
    return node instanceof YamlNode.Scalar scalar
        && scalar.style() == YamlNode.Style.PLAIN
        && form.matcher(scalar.value()).matches();
  }

  private <T> T wrong(String expected, T instead) {
    report("expected " + expected + ", but was " + shown());
    return instead;
  }

  /** Returns the entries of a list. */
  public ImmutableList<YamlValue> list() {
    if (node instanceof YamlNode.Sequence sequence) {
      ImmutableList.Builder<YamlValue> entries = ImmutableList.builder();
      sequence.entries().forEach(each -> entries.add(new YamlValue(file, each)));
      return entries.build();
    }
    report("expected a list, but was " + type());
    return ImmutableList.of();
  }

  /** Reports an empty list. */
  public YamlValue nonEmpty() {
    if (node instanceof YamlNode.Sequence sequence && sequence.entries().isEmpty()) {
      report("a list must have at least one entry");
    }
    return this;
  }

  /** Returns the entries of a list, or a single value as the only entry. */
  public ImmutableList<YamlValue> listOrOne() {
    return node instanceof YamlNode.Sequence ? list() : ImmutableList.of(this);
  }

  /** Returns the entries of a mapping; repeated keys are problems. */
  public YamlMap map() {
    if (node instanceof YamlNode.Mapping mapping) {
      return YamlMap.of(this, file, mapping);
    }
    report("expected a mapping of keys to values, but was " + type());
    return YamlMap.empty(this);
  }

  /** Returns whether this is text without quotation marks. */
  boolean isUnquoted() {
    return node instanceof YamlNode.Scalar scalar && scalar.style() == YamlNode.Style.PLAIN;
  }

  /** Returns whether this is a list between brackets. */
  boolean isBracketed() {
    return node instanceof YamlNode.Sequence sequence && sequence.isBracketed();
  }

  /** Returns whether this is a mapping. */
  public boolean isMap() {
    return node instanceof YamlNode.Mapping;
  }

  /** Reports a problem with this value. */
  public void report(String message) {
    file.report(node, message);
  }

  /** Reports a problem at the character {@code offset} of this text value. */
  public void report(int offset, String message) {
    if (node instanceof YamlNode.Scalar scalar && scalar.isOnOneLine()) {
      file.report(node, columns(scalar, offset), message);
    } else {
      report(message);
    }
  }

  /** Returns how many columns the character {@code offset} stands behind the start of the value. */
  private static int columns(YamlNode.Scalar scalar, int offset) {
    if (scalar.style() == YamlNode.Style.PLAIN) {
      return offset;
    }
    char escaped = scalar.style() == YamlNode.Style.SINGLE_QUOTED ? '\'' : '\\';
    long doubled = scalar.value().chars().limit(offset).filter(c -> c == escaped).count();
    return 1 + offset + (int) doubled;
  }

  /** Returns a problem with this value, for those who find it when the pack has been read. */
  public PackProblem problem(String message) {
    return file.problem(node, 0, message);
  }

  private String shown() {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      return type();
    }
    String shown = "\"" + scalar.value() + "\"";
    return scalar.style() == YamlNode.Style.PLAIN ? shown : "the text " + shown;
  }

  private String type() {
    if (node instanceof YamlNode.Sequence) {
      return "a list";
    } else if (node instanceof YamlNode.Mapping) {
      return "a mapping";
    }
    return ((YamlNode.Scalar) node).value().isEmpty() ? "empty" : "text";
  }
}
