package io.github.heyan.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads corpora: files of a labelled text a line, and of comments that begin with {@code #}. */
final class CorpusFiles {
  private static final int HELD_OUT_PERCENT = 15;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CorpusFiles() {}

  /** Makes a labelled text of a line. */
  @FunctionalInterface
  interface RowParser<T> {
    T parse(String line) throws BadRowException;
  }

  /**
   * Reads a file, or all files of a folder that have one of the endings, in the order of their
   * names. A single file of another ending is read as the first.
   *
   * @param parsers what parses the rows of files, by the ending of their names
   * @throws CorpusException with everything that is wrong
   */
  static <T> ImmutableList<T> read(Path path, ImmutableMap<String, RowParser<T>> parsers)
      throws IOException {
    List<String> problems = new ArrayList<>();
    ImmutableList.Builder<T> rows = ImmutableList.builder();
    for (Path file : files(path, parsers.keySet())) {
      RowParser<T> parser = parsers.getOrDefault(ending(file), parsers.values().asList().get(0));
      int number = 0;
      for (String line : lines(file, problems)) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        try {
          rows.add(parser.parse(line));
        } catch (BadRowException e) {
          for (String fault : e.faults()) {
            problems.add(file + ":" + number + ": " + fault);
          }
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new CorpusException(problems);
    }
    return rows.build();
  }

  private static List<String> lines(Path file, List<String> problems) throws IOException {
    try {
      List<String> lines = Files.readAllLines(file, UTF_8);
      if (!lines.isEmpty() && lines.get(0).startsWith(BYTE_ORDER_MARK)) {
        lines.set(0, lines.get(0).substring(BYTE_ORDER_MARK.length()));
      }
      return lines;
    } catch (CharacterCodingException e) {
      problems.add(file + ": must be UTF-8, but has other bytes");
      return List.of();
    }
  }

  private static List<Path> files(Path path, Set<String> endings) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> endings.contains(ending(file))).sorted().toList();
    }
  }

  private static String ending(Path file) {
    String name = file.toString();
    return Ascii.toLowerCase(name.substring(name.lastIndexOf('.') + 1));
  }

  /** Returns whether {@code brief} is set aside: 15 briefs in a hundred, chosen by their ids. */
  static boolean isHeldOut(String brief) {
    return fold(brief, 100) < HELD_OUT_PERCENT;
  }

  /** Returns the fold, from 0 to {@code count}, that {@code brief} falls into by its id. */
  static int fold(String brief, int count) {
    int hash = Hashing.murmur3_32_fixed().hashString(brief, UTF_8).asInt();
    return Math.floorMod(hash, count);
  }
}
