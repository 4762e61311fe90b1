package io.github.heyan.core.pack;

import com.google.common.base.Strings;
import io.github.heyan.core.PackProblem;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** One YAML file of a pack, read into nodes that know their line and column. */
final class YamlFile {
  private final String name;
  private final Problems problems;

  private YamlFile(String name, Problems problems) {
    this.name = name;
    this.problems = problems;
  }

  /** Reads {@code name}; what is wrong with it as YAML becomes a problem. */
  static Optional<YamlValue> read(PackSource source, String name, Problems problems) {
    return new YamlFile(name, problems).read(source);
  }

  private Optional<YamlValue> read(PackSource source) {
    return source.compiledFile(name).or(() -> parse(source)).map(node -> new YamlValue(this, node));
  }

  private Optional<YamlNode> parse(PackSource source) {
    try {
      Optional<YamlNode> root = Yaml.parse(source.read(name));
      if (root.isEmpty()) {
        problems.add(new PackProblem(name, 0, 0, "file must be a pack, but is empty"));
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      String context = Strings.isNullOrEmpty(e.getContext()) ? "" : e.getContext() + ", ";
      report(e.getProblemMark(), "not valid YAML: " + context + e.getProblem());
    } catch (YamlEngineException e) {
      problems.add(new PackProblem(name, 0, 0, problem(e)));
    } catch (NoSuchFileException | FileNotFoundException e) {
      problems.add(new PackProblem(name, 0, 0, "file not found"));
    } catch (CharacterCodingException e) {
      problems.add(new PackProblem(name, 0, 0, "file must be UTF-8"));
    } catch (IOException e) {
      problems.add(new PackProblem(name, 0, 0, "cannot be read: " + e));
    }
    return Optional.empty();
  }

  private static String problem(YamlEngineException e) {
    return String.valueOf(e.getMessage()).startsWith("Number of aliases")
        ? "a list or mapping cannot be repeated by an alias (*name); write it out"
        : "not valid YAML: " + e.getMessage();
  }

  private void report(Optional<Mark> mark, String message) {
    int line = mark.map(m -> m.getLine() + 1).orElse(0);
    int column = mark.map(m -> m.getColumn() + 1).orElse(0);
    problems.add(new PackProblem(name, line, column, message));
  }

  /** Adds a problem where {@code node} begins. */
  void report(YamlNode node, String message) {
    report(node, 0, message);
  }

  /** Adds a problem {@code further} columns behind where {@code node} begins. */
  void report(YamlNode node, int further, String message) {
    problems.add(problem(node, further, message));
  }

  /** Returns a problem {@code further} columns behind where {@code node} begins. */
  PackProblem problem(YamlNode node, int further, String message) {
    return new PackProblem(name, node.line(), node.column() + further, message);
  }

  /** Apart, so that the parser is not loaded for files that are compiled. */
  private static final class Yaml {
    private static final LoadSettings SETTINGS =
        LoadSettings.builder().setMaxAliasesForCollections(0).setCodePointLimit(8_000_000).build();

    static Optional<YamlNode> parse(String text) {
      StreamReader reader = new StreamReader(SETTINGS, text);
      return new Composer(SETTINGS, new ParserImpl(SETTINGS, reader))
          .getSingleNode()
          .map(YamlNode::of);
    }
  }
}
