package io.github.heyan.fuzzing;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/**
 * Where a generator takes its decisions from: a seed, or the bytes of a fuzzer, which learns what
 * they lead to. The same seed or bytes give the same input.
 */
final class Choices {
  private final IntUnaryOperator below;

  private Choices(IntUnaryOperator below) {
    this.below = below;
  }

  static Choices ofSeed(long seed) {
    return new Choices(new SplittableRandom(seed)::nextInt);
  }

  /** Makes choices of bytes; behind their end each choice is the first. */
  static Choices ofBytes(byte[] bytes) {
    return new Choices(new Bytes(bytes)::below);
  }

  /** Returns a number from 0 to below {@code bound}. */
  int below(int bound) {
    return below.applyAsInt(bound);
  }

  /** Returns a number from {@code least} to {@code most}, both included. */
  int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** Returns true once in {@code times}. Never where bytes have run out, so that loops end. */
  boolean oneIn(int times) {
    return below(times) == times - 1;
  }

  /** Returns one of {@code values}. */
  <T> T of(List<T> values) {
    return values.get(below(values.size()));
  }

  private static final class Bytes {
    private final byte[] bytes;
    private int at;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    int below(int bound) {
      int value = next();
      if (bound > 1 << 8) {
        value = value << 8 | next();
      }
      if (bound > 1 << 16) {
        value = value << 8 | next();
      }
      return value % bound;
    }

    private int next() {
      return at < bytes.length ? bytes[at++] & 0xff : 0;
    }
  }
}
