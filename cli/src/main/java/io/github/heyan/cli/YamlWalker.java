package io.github.heyan.cli;

import io.github.heyan.cli.SelectPath.Step;
import io.github.heyan.reports.Origin.Anchor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Walks through the documents of a YAML file. */
final class YamlWalker {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new CoreSchema())
          .setCodePointLimit(SourceText.LIMIT)
          .build();

  private static final Pattern PROPERTIES = Pattern.compile("([&!]\\S*\\s+)*");

  private final Selection selection;
  private final List<Step> steps = new ArrayList<>();

  /** What an alias repeats is the same node, and checked once. */
  private final Set<Node> selected = Collections.newSetFromMap(new IdentityHashMap<>());

  private int knownCodePoints;
  private int knownIndex;

  private YamlWalker(Selection selection) {
    this.selection = selection;
  }

  static void walk(Selection selection) {
    YamlWalker walker = new YamlWalker(selection);
    try {
      StreamReader reader = new StreamReader(SETTINGS, selection.source().text());
      Composer composer = new Composer(SETTINGS, new ParserImpl(SETTINGS, reader));
      while (composer.hasNext()) {
        walker.walkNode(composer.next());
      }
    } catch (MarkedYamlEngineException e) {
      String message = "file must be valid YAML, but: " + e.getProblem();
      throw selection.source().bad(walker.index(e.getProblemMark()), message);
    } catch (YamlEngineException e) {
      throw new BadLineException(1, 1, "file must be valid YAML, but: " + e.getMessage());
    }
  }

  private void walkNode(Node node) {
    if (selection.path().isEnd(steps.size())) {
      select(node);
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key) {
          walkChild(false, key.getValue(), entry.getValueNode());
        }
      }
    } else if (node instanceof SequenceNode sequence) {
      for (int i = 0; i < sequence.getValue().size(); i++) {
        walkChild(true, Integer.toString(i), sequence.getValue().get(i));
      }
    }
  }

  private void walkChild(boolean isElement, String name, Node node) {
    if (selection.path().leads(steps.size(), isElement, name)) {
      steps.add(new Step(isElement, Optional.of(name)));
      walkNode(node);
      steps.remove(steps.size() - 1);
    }
  }

  private void select(Node node) {
    if (!selected.add(node)) {
      return;
    }
    int index = behindProperties(index(node.getStartMark()));
    if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
      selection.add(steps, scalar.getValue(), anchors(scalar, index));
    } else {
      selection.addOther(steps, index, kind(node));
    }
  }

  /** Returns where the value itself begins: a node begins with its anchor and tag. */
  private int behindProperties(int start) {
    Matcher properties = PROPERTIES.matcher(selection.source().text());
    properties.region(start, properties.regionEnd());
    return properties.lookingAt() ? properties.end() : start;
  }

  private List<Anchor> anchors(ScalarNode scalar, int index) {
    ScalarStyle style = scalar.getScalarStyle();
    String value = scalar.getValue();
    if (style == ScalarStyle.DOUBLE_QUOTED) {
      return Alignment.ofDoubleQuoted(selection.source(), index, value);
    }
    if (style == ScalarStyle.SINGLE_QUOTED) {
      return Alignment.ofSingleQuoted(selection.source(), index, value);
    }
    return style == ScalarStyle.PLAIN
        ? Alignment.ofPlain(selection.source(), index, value)
        : Alignment.ofBlock(selection.source(), index, value);
  }

  /** Returns the UTF-16 index of a mark, which counts code points; marks mostly come in order. */
  private int index(Optional<Mark> mark) {
    int codePoints = mark.map(Mark::getIndex).orElse(0);
    String text = selection.source().text();
    knownIndex = text.offsetByCodePoints(knownIndex, codePoints - knownCodePoints);
    knownCodePoints = codePoints;
    return knownIndex;
  }

  private static String kind(Node node) {
    if (node instanceof MappingNode) {
      return "a mapping";
    }
    if (node instanceof SequenceNode) {
      return "a list";
    }
    if (node.getTag().equals(Tag.NULL)) {
      return "null";
    }
    if (node.getTag().equals(Tag.BOOL)) {
      return "a boolean";
    }
    return node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)
        ? "a number"
        : "a " + node.getTag().getValue();
  }
}
