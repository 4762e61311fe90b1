package io.github.heyan.checker;

import io.github.heyan.checker.reader.ReplyModel;
import io.github.heyan.core.model.LinearModel;
import io.github.heyan.core.model.NGrams;
import io.github.heyan.core.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a small model of replies, in which one character each tells of a category: what holds it
 * is suspected, and nothing else is.
 */
public final class TestReplyModel {
  private static final int WEIGHT = 100;

  private final List<String> categories = new ArrayList<>();
  private final List<Integer> features = new ArrayList<>();
  private int harmless;

  /** Makes a model that knows no category. */
  public TestReplyModel() {}

  /** Makes {@code sign} tell that there is no fault. */
  public TestReplyModel harmless(char sign) {
    addFeature(sign);
    harmless++;
    return this;
  }

  /** Adds a category that {@code sign} tells of. */
  public TestReplyModel category(String id, char sign) {
    categories.add(id);
    addFeature(sign);
    return this;
  }

  private void addFeature(char sign) {
    NGrams.forEach(
        Text.of("-" + sign + "-"),
        0,
        3,
        (feature, start, end) -> {
          if (start == 1 && end == 2) {
            features.add(feature);
          }
        });
  }

  /** Returns the model as a second reader. */
  public SecondReader reader() {
    try {
      return SecondReader.read(new ByteArrayInputStream(bytes()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
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
    out.writeByte(categories.size() + 1);
    writeHead(ReplyModel.ANY, out);
    for (String category : categories) {
      writeHead(category, out);
    }
    out.writeInt(features.size());
    for (int feature : features) {
      out.writeInt(feature);
      out.writeByte(LinearModel.RARITY_UNIT);
      out.writeByte(isHarmless(features.indexOf(feature)) ? 1 : 2);
    }
    for (int i = 0; i < features.size(); i++) {
      out.writeByte(0);
      if (!isHarmless(i)) {
        out.writeByte(i - harmless + 1);
      }
    }
    for (int i = 0; i < features.size(); i++) {
      out.writeByte(isHarmless(i) ? -WEIGHT : WEIGHT);
      if (!isHarmless(i)) {
        out.writeByte(WEIGHT);
      }
    }
  }

  /** Features of what is harmless come first. */
  private boolean isHarmless(int feature) {
    return feature < harmless;
  }

  /** Writes a head that says no where no feature of its own is there, and else is rather sure. */
  private static void writeHead(String name, DataOutputStream out) throws IOException {
    out.writeUTF(name);
    out.writeFloat(-1);
    out.writeFloat(6f / WEIGHT);
    out.writeFloat(1);
  }
}
