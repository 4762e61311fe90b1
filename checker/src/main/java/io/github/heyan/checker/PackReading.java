package io.github.heyan.checker;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import io.github.heyan.core.PackException;
import io.github.heyan.core.PackProblem;
import io.github.heyan.core.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One reading of the packs of a {@link ReloadingChecker}: what came of it, and what the files held.
 * Immutable.
 *
 * @param files the files that were read, each with a digest or with why it could not be read
 * @param checker the checker with the packs; empty where there are problems
 * @param packs the packs that could be read
 * @param problems what is wrong with the packs
 */
record PackReading(
    ImmutableMap<Path, String> files,
    Optional<ReplyChecker> checker,
    ImmutableList<RulePack> packs,
    ImmutableList<PackProblem> problems) {

  /** Reads packs, each of which may use those of {@code base} and those before it. */
  static PackReading of(ReplyChecker base, List<Path> paths) {
    Map<Path, String> files = new LinkedHashMap<>();
    List<RulePack> known = new ArrayList<>(base.packs());
    List<PackProblem> problems = new ArrayList<>();
    for (Path path : paths) {
      try {
        known.add(RulePack.read(PackSource.of(path, file -> read(file, files)), known));
      } catch (PackException e) {
        problems.addAll(e.problems());
      }
    }
    List<RulePack> packs = known.subList(base.packs().size(), known.size());
    Optional<ReplyChecker> checker =
        problems.isEmpty() ? join(base, packs, paths, problems) : Optional.empty();
    return new PackReading(
        ImmutableMap.copyOf(files),
        checker,
        ImmutableList.copyOf(packs),
        ImmutableList.copyOf(problems));
  }

  private static Optional<ReplyChecker> join(
      ReplyChecker base, List<RulePack> packs, List<Path> paths, List<PackProblem> problems) {
    try {
      return Optional.of(base.with(packs.toArray(RulePack[]::new)));
    } catch (PackException e) {
      problems.addAll(e.problems());
    } catch (IllegalArgumentException e) {
      String names = paths.stream().map(Path::toString).collect(joining(", "));
      problems.add(new PackProblem(names, 0, 0, String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  /** Reads {@code file} and notes in {@code files} what it holds. */
  private static byte[] read(Path file, Map<Path, String> files) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      files.put(file, digest(bytes));
      return bytes;
    } catch (IOException e) {
      files.put(file, e.toString());
      throw e;
    }
  }

  /** Returns whether the files still hold what was read. */
  boolean isCurrent() {
    return files.entrySet().stream().allMatch(file -> state(file.getKey()).equals(file.getValue()));
  }

  private static String state(Path file) {
    try {
      return digest(Files.readAllBytes(file));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static String digest(byte[] bytes) {
    return Hashing.sha256().hashBytes(bytes).toString();
  }
}
