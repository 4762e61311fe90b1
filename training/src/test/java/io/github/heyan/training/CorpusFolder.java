package io.github.heyan.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The lines of a committed corpus, for what tests ask of every corpus. */
final class CorpusFolder {
  private final Path folder;

  CorpusFolder(Path folder) {
    this.folder = folder;
  }

  /** Returns the rows whose brief no comment before them announces, or stands in two files. */
  List<String> strayBriefs() throws IOException {
    Map<String, Path> homes = new HashMap<>();
    List<String> strays = new ArrayList<>();
    for (Path file : files()) {
      Set<String> announced = new HashSet<>();
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (line.startsWith("# ")) {
          announced.add(line.substring(2).split(" \\| ")[0]);
        } else if (!line.isBlank()) {
          String brief = line.substring(0, line.indexOf('\t'));
          Path home = homes.computeIfAbsent(brief, key -> file);
          if (!announced.contains(brief) || !home.equals(file)) {
            strays.add(file + ":" + number + ": " + brief);
          }
        }
      }
    }
    return strays;
  }

  /**
   * Returns each pair of rows whose texts are nearly the same.
   *
   * @param unmarked makes the text of the last column
   */
  List<String> nearDuplicates(UnaryOperator<String> unmarked) throws IOException {
    NearDuplicates duplicates = new NearDuplicates();
    for (Path file : files()) {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.startsWith("#")) {
          String text = line.substring(line.lastIndexOf('\t') + 1);
          duplicates.add(file + ":" + number, unmarked.apply(text));
        }
      }
    }
    return duplicates.pairs();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }
}
