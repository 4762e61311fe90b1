package io.github.heyan.core.model;

import io.github.heyan.core.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes a small model by hand, as the format is described. */
public final class TestModel {
  private final List<Head> heads = new ArrayList<>();
  private final List<Feature> features = new ArrayList<>();

  private record Head(String name, float bias, float scale) {}

  private record Feature(int hash, int rarity, int[] columns, int[] weights) {}

  /** Adds a head. */
  public TestModel head(String name, double bias, double scale) {
    heads.add(new Head(name, (float) bias, (float) scale));
    return this;
  }

  /** Adds the single character {@code c}, which weighs {@code weight} for one head. */
  public TestModel character(char c, int rarity, int head, int weight) {
    return feature(hash(c), rarity, head, weight);
  }

  TestModel feature(int hash, int rarity, int... headsAndWeights) {
    int count = headsAndWeights.length / 2;
    int[] columns = new int[count];
    int[] weights = new int[count];
    for (int i = 0; i < count; i++) {
      columns[i] = headsAndWeights[2 * i];
      weights[i] = headsAndWeights[2 * i + 1];
    }
    features.add(new Feature(hash, rarity, columns, weights));
    return this;
  }

  static int hash(char c) {
    List<Integer> hashes = new ArrayList<>();
    NGrams.forEach(Text.of("" + c), 0, 1, (feature, start, end) -> hashes.add(feature));
    // Behind those that begin with the mark of the beginning.
    return hashes.get(2);
  }

  /** Returns the bytes of the file. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeInt(LinearModel.MAGIC);
    out.writeByte(heads.size());
    for (Head head : heads) {
      out.writeUTF(head.name());
      out.writeFloat(head.bias());
      out.writeFloat(head.scale());
      out.writeFloat(1);
    }
    out.writeInt(features.size());
    for (Feature feature : features) {
      out.writeInt(feature.hash());
      out.writeByte(feature.rarity());
      out.writeByte(feature.columns().length);
    }
    for (Feature feature : features) {
      for (int column : feature.columns()) {
        out.writeByte(column);
      }
    }
    for (Feature feature : features) {
      for (int weight : feature.weights()) {
        out.writeByte(weight);
      }
    }
  }
}
