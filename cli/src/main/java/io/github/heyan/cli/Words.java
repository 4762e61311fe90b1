package io.github.heyan.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words, which the command line writes in lower case. */
final class Words<E extends Enum<E>> implements ITypeConverter<E> {
  private final List<E> values;

  private Words(List<E> values) {
    this.values = values;
  }

  static <E extends Enum<E>> Words<E> of(Class<E> type) {
    return new Words<>(List.of(type.getEnumConstants()));
  }

  @Override
  public E convert(String value) {
    return values.stream()
        .filter(each -> word(each).equals(value))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(expected(value)));
  }

  private String expected(String value) {
    String[] words = values.stream().map(Words::word).toArray(String[]::new);
    int last = words.length - 1;
    String others = String.join(", ", Arrays.copyOf(words, last));
    return "must be " + others + " or " + words[last] + ", but was \"" + value + "\"";
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
