package io.github.heyan.core.pack;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.heyan.core.PackException;
import java.util.Map;

/** Reads packs of one file from text; the file is called {@code p.yaml}. */
final class TestPack {
  /** The first two lines of every pack, so that what follows begins in line 3. */
  static final String HEAD = "schema: heyan/1\npack: {id: p, version: 1.0.0, locale: zh}\n";

  private TestPack() {}

  static Pack read(String yaml) {
    return PackReader.read(PackSource.of("p.yaml", yaml), Map.of());
  }

  /** Returns all that is wrong with a pack, a line for each fault. */
  static String problems(String yaml) {
    PackException thrown = catchThrowableOfType(PackException.class, () -> read(yaml));
    return thrown == null ? "" : thrown.getMessage();
  }
}
