package io.github.heyan.core.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.heyan.core.cue.Pattern;
import io.github.heyan.core.cue.PatternTable;
import io.github.heyan.core.cue.UnitReader;
import io.github.heyan.core.cue.UnitWriter;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What the build makes of a pack of ours beside its YAML, so that neither the YAML nor the patterns
 * need be parsed when a program starts. Immutable.
 *
 * @param files the files, by their names without a folder
 */
record CompiledPack(ImmutableMap<String, YamlNode> files, PatternTable patterns) {
  private static final int SCALAR = 0;
  private static final int SEQUENCE = 1;
  private static final int MAPPING = 2;
  private static final int KINDS = 3;
  private static final YamlNode.Style[] STYLES = YamlNode.Style.values();

  /** Reads what {@link #write} returned; nothing where it is of another version of Heyan. */
  static Optional<CompiledPack> read(byte[] bytes) {
    return UnitReader.of(bytes).map(CompiledPack::read);
  }

  private static CompiledPack read(UnitReader reader) {
    ImmutableMap.Builder<String, YamlNode> files = ImmutableMap.builder();
    int count = reader.number();
    for (int i = 0; i < count; i++) {
      files.put(reader.string(), node(reader));
    }
    return new CompiledPack(files.buildOrThrow(), PatternTable.read(reader));
  }

  /** Returns files and patterns as bytes, the same for the same. */
  static byte[] write(Map<String, YamlNode> files, Collection<Pattern> patterns) {
    UnitWriter writer = new UnitWriter();
    writer.number(files.size());
    files.forEach(
        (name, node) -> {
          writer.string(name);
          write(node, writer);
        });
    PatternTable.write(patterns, writer);
    return writer.toBytes();
  }

  private static YamlNode node(UnitReader reader) {
    int head = reader.number();
    int line = reader.number();
    int column = reader.number();
    int detail = head / KINDS;
    return switch (head % KINDS) {
      case SCALAR ->
          new YamlNode.Scalar(
              reader.string(), STYLES[detail >> 1], (detail & 1) != 0, line, column);
      case SEQUENCE -> new YamlNode.Sequence(nodes(reader), detail != 0, line, column);
      default -> new YamlNode.Mapping(nodes(reader), line, column);
    };
  }

  private static ImmutableList<YamlNode> nodes(UnitReader reader) {
    YamlNode[] nodes = new YamlNode[reader.number()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = node(reader);
    }
    return ImmutableList.copyOf(nodes);
  }

  @SuppressWarnings("EnumOrdinal") // read by the same version only
  private static void write(YamlNode node, UnitWriter writer) {
    if (node instanceof YamlNode.Scalar scalar) {
      int detail = scalar.style().ordinal() << 1 | (scalar.isOnOneLine() ? 1 : 0);
      writeHead(node, SCALAR, detail, writer);
      writer.string(scalar.value());
    } else if (node instanceof YamlNode.Sequence sequence) {
      writeHead(node, SEQUENCE, sequence.isBracketed() ? 1 : 0, writer);
      write(sequence.entries(), writer);
    } else if (node instanceof YamlNode.Mapping mapping) {
      writeHead(node, MAPPING, 0, writer);
      write(mapping.keysAndValues(), writer);
    }
  }

  private static void writeHead(YamlNode node, int kind, int detail, UnitWriter writer) {
    writer.number(detail * KINDS + kind);
    writer.number(node.line());
    writer.number(node.column());
  }

  private static void write(ImmutableList<YamlNode> nodes, UnitWriter writer) {
    writer.number(nodes.size());
    nodes.forEach(node -> write(node, writer));
  }
}
