package io.github.heyan.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the corpus of this module to what docs/training.md says of it. */
class CommittedCorpusTest {
  private static final Path FOLDER = Path.of("corpora/customer");
  private static final int SHORTEST = 8;
  private static final double MOST_ALIKE = 0.6;

  private static CustomerCorpus corpus;

  @BeforeAll
  static void reads_the_corpus() throws IOException {
    corpus = CustomerCorpus.read(FOLDER);
  }

  @Test
  void has_enough_messages() {
    assertThat(corpus.messages()).hasSizeGreaterThanOrEqualTo(6_000);
  }

  @Test
  void sets_about_fifteen_messages_of_a_hundred_aside() {
    double share = (double) corpus.messages(true).size() / corpus.messages().size();
    assertThat(share).isCloseTo(0.15, within(0.03));
  }

  @Test
  void every_label_is_learned() {
    assertThat(labels(false)).containsAll(CustomerLabels.heads().heads());
  }

  @Test
  void every_label_is_measured() {
    assertThat(labels(true)).containsAll(CustomerLabels.heads().heads());
  }

  private static Set<String> labels(boolean heldOut) {
    Set<String> labels = new HashSet<>();
    for (CustomerMessage message : corpus.messages(heldOut)) {
      CustomerLabels.answers(message)
          .forEach(
              (head, isRight) -> {
                if (isRight) {
                  labels.add(head);
                }
              });
    }
    return labels;
  }

  @Test
  void every_brief_is_announced_in_its_file_and_stands_in_one() throws IOException {
    Map<String, Path> homes = new HashMap<>();
    List<String> offenders = new ArrayList<>();
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
            offenders.add(file + ":" + number + ": " + brief);
          }
        }
      }
    }
    assertThat(offenders).isEmpty();
  }

  @Test
  void no_two_messages_are_nearly_the_same() throws IOException {
    List<Row> rows = rows();
    Map<Integer, List<Integer>> rowsByGram = new HashMap<>();
    List<String> offenders = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int[] common = new int[i];
      for (int gram : rows.get(i).grams()) {
        List<Integer> earlier = rowsByGram.computeIfAbsent(gram, key -> new ArrayList<>());
        earlier.forEach(other -> common[other]++);
        earlier.add(i);
      }
      for (int other = 0; other < i; other++) {
        if (rows.get(i).isNearly(rows.get(other), common[other])) {
          offenders.add(rows.get(i) + "\n    " + rows.get(other));
        }
      }
    }
    assertThat(offenders).isEmpty();
  }

  /**
   * A message to be told from the others.
   *
   * @param grams its runs of three characters, each once
   */
  private record Row(String place, String text, int[] grams) {
    static Row of(String place, String text) {
      int[] grams = new int[text.length() - 2];
      Arrays.setAll(grams, i -> text.substring(i, i + 3).hashCode());
      return new Row(place, text, Arrays.stream(grams).distinct().toArray());
    }

    boolean isNearly(Row other, int common) {
      return common > MOST_ALIKE * (grams.length + other.grams.length - common);
    }

    @Override
    public String toString() {
      return place + ": " + text;
    }
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Path file : files()) {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        String text = line.substring(line.lastIndexOf('\t') + 1);
        if (!line.startsWith("#") && text.length() >= SHORTEST) {
          rows.add(Row.of(file + ":" + number, text));
        }
      }
    }
    return rows;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }
}
