package io.github.heyan.training;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.model.LinearModel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** A model that was learned, and its form as a file. Immutable. */
final class TrainedModel {
  private static final int LARGEST = 127;

  private final Vocabulary vocabulary;
  private final ImmutableList<HeadWeights> heads;

  TrainedModel(Vocabulary vocabulary, ImmutableList<HeadWeights> heads) {
    this.vocabulary = vocabulary;
    this.heads = heads;
  }

  /**
   * Returns the file: heads with bias and scale, features with the number of their weights, the
   * heads of these, and the weights, of one byte each.
   *
   * @param smallest gives the share of a head's largest weight below which its weights are left out
   */
  byte[] toBytes(ToDoubleFunction<String> smallest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, smallest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void write(DataOutputStream out, ToDoubleFunction<String> smallest) throws IOException {
    out.writeInt(LinearModel.MAGIC);
    out.writeByte(heads.size());
    double[] scales = new double[heads.size()];
    for (int h = 0; h < scales.length; h++) {
      double largest = 0;
      for (int f = 0; f < vocabulary.size(); f++) {
        largest = Math.max(largest, Math.abs(weight(h, f)));
      }
      scales[h] = largest == 0 ? 1 : largest / LARGEST;
      out.writeUTF(heads.get(h).head());
      out.writeFloat((float) heads.get(h).bias());
      out.writeFloat((float) scales[h]);
      out.writeFloat((float) heads.get(h).trust());
    }
    ByteArrayOutputStream columns = new ByteArrayOutputStream();
    ByteArrayOutputStream weights = new ByteArrayOutputStream();
    ByteArrayOutputStream features = new ByteArrayOutputStream();
    DataOutputStream featureOut = new DataOutputStream(features);
    for (int f = 0; f < vocabulary.size(); f++) {
      int before = columns.size();
      for (int h = 0; h < scales.length; h++) {
        long quantized = Math.round(weight(h, f) / scales[h]);
        if (Math.abs(quantized) > smallest.applyAsDouble(heads.get(h).head()) * LARGEST) {
          columns.write(h);
          weights.write((int) quantized);
        }
      }
      // One without weights stays: the reader divides by the number of features that it knows.
      featureOut.writeInt(vocabulary.hash(f));
      featureOut.writeByte(vocabulary.rarity(f));
      featureOut.writeByte(columns.size() - before);
    }
    out.writeInt(vocabulary.size());
    features.writeTo(out);
    columns.writeTo(out);
    weights.writeTo(out);
  }

  /** Returns what a feature adds to a head where the length is one. */
  private double weight(int head, int feature) {
    return heads.get(head).weight(feature) * vocabulary.rarity(feature) / LinearModel.RARITY_UNIT;
  }

  /** Returns this model with something added to the log-odds of heads. */
  TrainedModel plus(Map<String, Double> offsets) {
    return new TrainedModel(
        vocabulary,
        heads.stream()
            .map(head -> head.plus(offsets.getOrDefault(head.head(), 0.0)))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Puts the scores of {@code instance} at {@code index} of the scores of each head. */
  void score(Instance instance, int index, ScoreTable scores) {
    int[] known = vocabulary.known(instance.features());
    double length = vocabulary.length(known);
    for (HeadWeights head : heads) {
      double sum = 0;
      for (int feature : known) {
        sum += head.weight(feature) * vocabulary.rarity(feature);
      }
      scores.of(head.head())[index] =
          head.bias() + head.trust() * instance.hint(head.head()) + sum / length;
    }
  }
}
