package io.github.heyan.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.heyan.cli.CommandRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The command and its readers of files: an exit code that it documents and never a stack trace;
 * what should be JSON is.
 */
final class CommandTarget implements Target {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<Integer> EXIT_CODES = Set.of(0, 1, 2);
  private static final List<String> FORMATS = List.of("txt", "jsonl", "csv", "yaml", "json");
  private static final List<String> PATHS =
      List.of("*[].text", "r.[0].text", "r1[].text", "[]", "*");

  @Override
  public void run(Choices choices) {
    List<String> args = new ArrayList<>();
    args.add(choices.of(List.of("check", "check", "read", "rewrite")));
    boolean isCheck = args.get(0).equals("check");
    String input = choices.of(isCheck ? FORMATS : FORMATS.subList(0, 2));
    args.addAll(List.of("--input", input));
    if (input.equals("csv")) {
      args.addAll(List.of("--text-column", choices.of(List.of("text", "2", "nothing"))));
    } else if (input.equals("yaml") || input.equals("json")) {
      args.addAll(List.of("--select", choices.of(PATHS)));
    }
    String output = choices.of(outputs(args.get(0)));
    args.addAll(List.of("--format", output));
    if (isCheck && choices.oneIn(2)) {
      args.add("--explain");
    }
    check(new Inputs(choices).file(input), output, args);
  }

  private static List<String> outputs(String command) {
    return switch (command) {
      case "check" -> List.of("text", "json", "jsonl", "sarif");
      case "read" -> List.of("text", "json", "jsonl");
      default -> List.of("text", "jsonl");
    };
  }

  private static void check(byte[] input, String output, List<String> args) {
    CommandRun run = CommandRun.of(input, args.toArray(String[]::new));
    String shown = args + " " + new String(input, UTF_8);
    Require.that(EXIT_CODES.contains(run.exitCode()), run.exitCode() + " " + run.err(), shown);
    Require.equal(run.exitCode() == 2, !run.err().isEmpty(), shown);
    if (!output.equals("text")) {
      checkJson(run.out(), shown);
    }
  }

  private static void checkJson(String json, String shown) {
    try (JsonParser parser = JSON.createParser(json)) {
      while (parser.nextToken() != null) {
        parser.skipChildren();
      }
    } catch (IOException e) {
      throw new AssertionError("output must be JSON, but: " + e + "; input: " + shown, e);
    }
  }
}
