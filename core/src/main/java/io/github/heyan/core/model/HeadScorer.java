package io.github.heyan.core.model;

/**
 * One head of a {@link LinearModel}, laid out so that each feature costs one look into memory. Its
 * scores are those of the model.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class HeadScorer {
  private static final long USED = 1L << 16;
  private static final int RARITY_SHIFT = 8;
  private static final int BYTE = 0xff;
  private static final int FEATURE_SHIFT = 32;

  private final float bias;
  private final float scale;

  /** A feature in the upper half of each used slot; rarity and weight in the lowest two bytes. */
  private final long[] slots;

  private final int mask;

  HeadScorer(float bias, float scale, int features) {
    this.bias = bias;
    this.scale = scale;
    this.slots = new long[Integer.highestOneBit(Math.max(1, features)) * 4];
    this.mask = slots.length - 1;
  }

  /** Adds a feature while the scorer is made. */
  void put(int feature, byte rarity, byte weight) {
    int at = feature & mask;
    while (slots[at] != 0) {
      at = (at + 1) & mask;
    }
    slots[at] =
        ((long) feature << FEATURE_SHIFT)
            | USED
            | ((rarity & BYTE) << RARITY_SHIFT)
            | (weight & BYTE);
  }

  /** Returns a sum of no features yet. */
  public Sum sum() {
    return new Sum(0, 0);
  }

  /** Sums the weights of the features of one text. Not thread-safe. */
  public final class Sum {
    private int weights;
    private double squares;

    private Sum(int weights, double squares) {
      this.weights = weights;
      this.squares = squares;
    }

    /** Returns a sum that goes on from this one. */
    public Sum copy() {
      return new Sum(weights, squares);
    }

    /**
     * Adds a feature, such as {@link NGrams} makes; one that the model does not know is nothing.
     */
    public void add(int feature) {
      int at = feature & mask;
      for (long slot = slots[at]; slot != 0; slot = slots[at]) {
        if ((int) (slot >>> FEATURE_SHIFT) == feature) {
          int rarity = (byte) (slot >>> RARITY_SHIFT);
          weights += (byte) slot;
          squares += rarity * rarity;
          return;
        }
        at = (at + 1) & mask;
      }
    }

    /** Returns the score of the head, given what was added. */
    public float score() {
      return bias + weights * scale * LinearModel.perLength(squares);
    }
  }
}
