package io.github.heyan.core.pack;

import com.google.common.collect.ImmutableList;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A node of a YAML file, as far as packs look at it: what it is and where it begins. */
sealed interface YamlNode {
  /** Returns the line, from 1. */
  int line();

  /** Returns the column, from 1. */
  int column();

  /** How a scalar is written. */
  enum Style {
    /** Without quotation marks. */
    PLAIN,
    /** Between single quotation marks. */
    SINGLE_QUOTED,
    /** In any other way. */
    OTHER
  }

  /**
   * A plain value.
   *
   * @param isOnOneLine whether it ends on the line on which it begins
   */
  record Scalar(String value, Style style, boolean isOnOneLine, int line, int column)
      implements YamlNode {}

  /**
   * A list.
   *
   * @param isBracketed whether it stands between brackets
   */
  record Sequence(ImmutableList<YamlNode> entries, boolean isBracketed, int line, int column)
      implements YamlNode {}

  /** A mapping, with repeated keys if it has them: keys and values in turn. */
  record Mapping(ImmutableList<YamlNode> keysAndValues, int line, int column) implements YamlNode {}

  /** Returns {@code node} and what is in it. */
  static YamlNode of(Node node) {
    int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    int column = node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(0);
    if (node instanceof ScalarNode scalar) {
      return new Scalar(scalar.getValue(), style(scalar), isOnOneLine(scalar), line, column);
    }
    ImmutableList.Builder<YamlNode> parts = ImmutableList.builder();
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(each -> parts.add(of(each)));
      return new Sequence(parts.build(), sequence.getFlowStyle() == FlowStyle.FLOW, line, column);
    }
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      parts.add(of(tuple.getKeyNode()), of(tuple.getValueNode()));
    }
    return new Mapping(parts.build(), line, column);
  }

  private static Style style(ScalarNode scalar) {
    if (scalar.getScalarStyle() == ScalarStyle.PLAIN) {
      return Style.PLAIN;
    }
    return scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED ? Style.SINGLE_QUOTED : Style.OTHER;
  }

  private static boolean isOnOneLine(ScalarNode scalar) {
    return scalar.getStartMark().map(Mark::getLine).equals(scalar.getEndMark().map(Mark::getLine));
  }
}
