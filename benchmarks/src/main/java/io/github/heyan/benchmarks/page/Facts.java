package io.github.heyan.benchmarks.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the scripts measured: lines of a key and its values, parted by tabs. */
final class Facts {
  private final ListMultimap<String, List<String>> rows = ArrayListMultimap.create();

  /** Reads the files {@code *.tsv} of {@code folder}; there may be none. */
  static Facts read(Path folder) {
    Facts facts = new Facts();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".tsv")).sorted().toList()) {
        Files.readAllLines(file, UTF_8).forEach(facts::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return facts;
  }

  private void add(String line) {
    List<String> cells = Splitter.on('\t').splitToList(line);
    rows.put(cells.get(0), cells.subList(1, cells.size()));
  }

  /** Returns the values of each line of {@code key}, in order. */
  List<List<String>> rows(String key) {
    return rows.get(key);
  }

  /** Returns the first value of the first line of {@code key}. */
  Optional<String> text(String key) {
    return rows(key).stream().findFirst().map(row -> row.get(0));
  }

  /** Returns the same as a number. */
  Optional<Double> number(String key) {
    return text(key).map(Double::parseDouble);
  }
}
