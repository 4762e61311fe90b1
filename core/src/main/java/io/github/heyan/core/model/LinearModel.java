package io.github.heyan.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.heyan.core.text.Text;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Weights of features for a number of heads, each of which answers one question such as "is it a
 * complaint?". The score of a head is its bias plus the weights of the features, divided by the
 * length of the vector of their rarities; trained so that it is a log-odds.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class LinearModel {
  /** First bytes of a model file. */
  public static final int MAGIC = 0x4859_4d31;

  /** A rarity of one, as the file has it. */
  public static final int RARITY_UNIT = 10;

  /** A feature's number, rarity and count of weights. */
  private static final int FEATURE_BYTES = 6;

  /** Many more than any corpus gives; more is no model but a broken file. */
  private static final int MOST_FEATURES = 1 << 24;

  private final ImmutableList<String> heads;
  private final float[] bias;
  private final float[] scale;
  private final float[] trust;
  private final FeatureTable features;

  /** Where the weights of each feature begin in {@code columns} and {@code weights}. */
  private final int[] starts;

  /** How much each feature counts for the length of a text: the rarer, the more. */
  private final byte[] rarities;

  private final byte[] columns;
  private final byte[] weights;

  private LinearModel(
      ImmutableList<String> heads,
      float[] bias,
      float[] scale,
      float[] trust,
      FeatureTable features,
      int[] starts,
      byte[] rarities,
      byte[] columns,
      byte[] weights) {
    this.heads = heads;
    this.bias = bias;
    this.scale = scale;
    this.trust = trust;
    this.features = features;
    this.starts = starts;
    this.rarities = rarities;
    this.columns = columns;
    this.weights = weights;
  }

  /**
   * Reads a model.
   *
   * @throws IOException if {@code in} cannot be read or holds no model
   */
  public static LinearModel read(InputStream in) throws IOException {
    try {
      return read(ByteBuffer.wrap(in.readAllBytes()));
    } catch (BufferUnderflowException e) {
      throw new IOException(
          "expected a whole Heyan model, but it ends too early", new EOFException().initCause(e));
    }
  }

  private static LinearModel read(ByteBuffer data) throws IOException {
    expect(data.getInt() == MAGIC, "a Heyan model, but the first bytes are others");
    int headCount = unsignedByte(data);
    ImmutableList.Builder<String> heads = ImmutableList.builder();
    float[] bias = new float[headCount];
    float[] scale = new float[headCount];
    float[] trust = new float[headCount];
    for (int i = 0; i < headCount; i++) {
      heads.add(name(data));
      bias[i] = data.getFloat();
      scale[i] = data.getFloat();
      trust[i] = data.getFloat();
    }
    int featureCount = data.getInt();
    expect(
        0 <= featureCount && featureCount <= MOST_FEATURES,
        "a model of at most " + MOST_FEATURES + " features, but was " + featureCount);
    byte[] table = bytes(data, featureCount * FEATURE_BYTES);
    int[] hashes = new int[featureCount];
    int[] starts = new int[featureCount + 1];
    byte[] rarities = new byte[featureCount];
    for (int i = 0, at = 0; i < featureCount; i++, at += FEATURE_BYTES) {
      hashes[i] = Ints.fromBytes(table[at], table[at + 1], table[at + 2], table[at + 3]);
      rarities[i] = table[at + 4];
      starts[i + 1] = starts[i] + (table[at + 5] & 0xff);
    }
    byte[] columns = bytes(data, starts[featureCount]);
    byte[] weights = bytes(data, starts[featureCount]);
    for (byte column : columns) {
      int head = column & 0xff;
      expect(head < headCount, "weights of " + headCount + " heads, but one is of head " + head);
    }
    expect(!data.hasRemaining(), "the end of the model, but more bytes follow");
    return new LinearModel(
        heads.build(),
        bias,
        scale,
        trust,
        new FeatureTable(hashes),
        starts,
        rarities,
        columns,
        weights);
  }

  private static int unsignedByte(ByteBuffer data) {
    return data.get() & 0xff;
  }

  private static byte[] bytes(ByteBuffer data, int count) {
    if (count > data.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[count];
    data.get(bytes);
    return bytes;
  }

  private static String name(ByteBuffer data) throws IOException {
    int length = data.getShort() & 0xffff;
    data.position(data.position() - Short.BYTES);
    byte[] name = bytes(data, Short.BYTES + length);
    return new DataInputStream(new ByteArrayInputStream(name)).readUTF();
  }

  private static void expect(boolean condition, String expected) throws IOException {
    if (!condition) {
      throw new IOException("expected " + expected);
    }
  }

  /** Returns the names of the heads; scores come in this order. */
  public ImmutableList<String> heads() {
    return heads;
  }

  /** Returns how much log-odds from elsewhere, such as signals, count beside those of a head. */
  public float trust(int head) {
    return trust[head];
  }

  /** Returns the score of each head for the stretch {@code [from, to)} of the view. */
  public float[] scores(Text text, int from, int to) {
    Sum sum = sum();
    NGrams.forEach(text, from, to, (feature, start, end) -> sum.add(feature));
    return sum.scores();
  }

  /** Returns a scorer of one head alone, which is much faster than a sum of all. */
  public HeadScorer scorer(int head) {
    HeadScorer scorer = new HeadScorer(bias[head], scale[head], rarities.length);
    features.forEach(
        (feature, index) -> scorer.put(feature, rarities[index], quantized(index, head)));
    return scorer;
  }

  /** Returns the weight of a feature as the file has it. */
  private byte quantized(int index, int head) {
    for (int i = starts[index]; i < starts[index + 1]; i++) {
      if ((columns[i] & 0xff) == head) {
        return weights[i];
      }
    }
    return 0;
  }

  /** Returns a sum of no features yet. */
  public Sum sum() {
    return new Sum(new int[heads.size()]);
  }

  /**
   * Returns how much each position of the view in {@code [from, to)} adds to the score of a head.
   */
  public float[] attribution(Text text, int from, int to, int head) {
    float[] shares = new float[to - from];
    NGrams.forEach(
        text,
        from,
        to,
        (feature, start, end) -> {
          float share = weight(feature, head) / Math.max(1, end - start);
          for (int i = start; i < end; i++) {
            shares[i - from] += share;
          }
        });
    return shares;
  }

  private float weight(int feature, int head) {
    int index = features.indexOf(feature);
    return index < 0 ? 0 : quantized(index, head) * scale[head];
  }

  /** Returns what weights are multiplied with, given the sum of the squares of the rarities. */
  static float perLength(double squares) {
    return (float) (RARITY_UNIT / Math.sqrt(Math.max(1, squares)));
  }

  /** Sums the weights of the features of one text. Not thread-safe. */
  public final class Sum {
    private final int[] sums;
    private double squares;

    private Sum(int[] sums) {
      this.sums = sums;
    }

    /**
     * Adds a feature, such as {@link NGrams} makes; one that the model does not know is nothing.
     */
    public void add(int feature) {
      int index = features.indexOf(feature);
      if (index < 0) {
        return;
      }
      squares += rarities[index] * rarities[index];
      for (int i = starts[index]; i < starts[index + 1]; i++) {
        sums[columns[i] & 0xff] += weights[i];
      }
    }

    /** Returns the score of each head, given what was added. */
    public float[] scores() {
      float[] scores = Arrays.copyOf(bias, bias.length);
      float length = perLength(squares);
      for (int i = 0; i < scores.length; i++) {
        scores[i] += sums[i] * scale[i] * length;
      }
      return scores;
    }
  }
}
