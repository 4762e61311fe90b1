package io.github.heyan.benchmarks;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Texts that each operation of a benchmark goes over once. Immutable. */
public final class Workload {
  private final String[] texts;
  private final int characters;

  private Workload(List<String> texts) {
    this.texts = texts.toArray(String[]::new);
    this.characters = texts.stream().mapToInt(String::length).sum();
  }

  /** Returns the workload of all texts. */
  public static Workload of(List<String> texts) {
    checkArgument(!texts.isEmpty(), "expected texts to measure on, but there are none");
    return new Workload(texts);
  }

  /** Returns the workload of at most {@code count} texts, evenly spread: for what is slow. */
  public static Workload sample(List<String> texts, int count) {
    int step = Math.max(1, texts.size() / count);
    return of(
        IntStream.range(0, Math.min(count, texts.size()))
            .mapToObj(i -> texts.get(i * step))
            .toList());
  }

  /**
   * Returns the workload of the same texts, run together and cut into pieces of {@code length}
   * UTF-16 units, whatever stands at the cut; what is left at the end is left out. Few texts are
   * repeated until they make one piece.
   */
  public static Workload cut(List<String> texts, int length) {
    String once = String.join("\n", texts) + "\n";
    String all = once.repeat(Math.max(1, (length + once.length() - 1) / once.length()));
    return of(
        Splitter.fixedLength(length)
            .splitToStream(all)
            .filter(piece -> piece.length() == length)
            .toList());
  }

  /** Gives each text to {@code work}, counts it, and returns the sum of the results. */
  public int pass(Volume volume, ToIntFunction<String> work) {
    long waits = Volume.waitsSoFar();
    long start = Volume.now();
    int sum = 0;
    for (String text : texts) {
      sum += work.applyAsInt(text);
    }
    long cpu = Volume.now() - start;
    volume.add(characters, texts.length, cpu, Volume.waitsSoFar() - waits);
    return sum;
  }
}
