package io.github.heyan.cli;

import io.github.heyan.checker.Category;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.RulePack;
import io.github.heyan.core.PackException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Adds the packs that the command line names to the standard ones. */
final class Packs {
  private Packs() {}

  /** Returns the checker, or empty where a pack has problems, which are reported. */
  static Optional<ReplyChecker> join(
      Supplier<ReplyChecker> standard, List<String> files, Notices notices) {
    List<RulePack> packs = read(files, notices);
    if (notices.hasProblems()) {
      return Optional.empty();
    }
    return packs.isEmpty() ? Optional.of(standard.get()) : join(standard.get(), packs, notices);
  }

  /** Returns the categories that the packs of {@code checker} declare. */
  static List<Category> categories(ReplyChecker checker) {
    return checker.packs().stream().flatMap(pack -> pack.categories().stream()).toList();
  }

  /** Returns the packs but those that have problems, which are reported. */
  static List<RulePack> read(List<String> files, Notices notices) {
    return read(files, RulePack::read, notices);
  }

  /** Returns what {@code read} makes of {@code files}, but those that have problems. */
  static <P> List<P> read(List<String> files, Function<Path, P> read, Notices notices) {
    List<P> packs = new ArrayList<>();
    for (String file : files) {
      read(file, read, notices).ifPresent(packs::add);
    }
    return packs;
  }

  private static <P> Optional<P> read(String file, Function<Path, P> read, Notices notices) {
    try {
      return Optional.of(read.apply(Path.of(file)));
    } catch (PackException e) {
      e.problems().forEach(problem -> notices.problem(problem.toString()));
    } catch (InvalidPathException e) {
      notices.problem(file + ": must be the name of a file, but: " + e.getReason());
    }
    return Optional.empty();
  }

  private static Optional<ReplyChecker> join(
      ReplyChecker standard, List<RulePack> packs, Notices notices) {
    try {
      return Optional.of(standard.with(packs.toArray(RulePack[]::new)));
    } catch (PackException e) {
      e.problems().forEach(problem -> notices.problem(problem.toString()));
    } catch (IllegalArgumentException e) {
      notices.problem("heyan: " + e.getMessage());
    }
    return Optional.empty();
  }
}
