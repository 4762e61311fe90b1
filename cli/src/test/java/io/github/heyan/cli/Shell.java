package io.github.heyan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.heyan.checker.Profile;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.RulePack;
import io.github.heyan.cli.Streams.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;

/** Runs the command in this process, as a shell would, in a folder with a pack of its own. */
final class Shell {
  /**
   * Rules about animals, which no other pack knows: 呱呱 is a warning unless it is 呱呱叫, 咕咕 blocks, 嘎嘎
   * is a hint.
   */
  private static final String PACK =
      """
      schema: heyan/1
      pack: {id: animals, version: 1.0.0, locale: zh}
      categories: [{id: noise, zh: 噪声, en: noise}]
      rules:
      - id: frog
        category: noise
        severity: warning
        competency: self-management
        confidence: 0.8
        match: [呱呱]
        unless: [{id: top-notch, overlap: 呱呱叫, why: 夸奖}]
        message: {zh: '「{match}」是蛙声', en: 'a frog'}
        why: {zh: 吵, en: loud}
        advice: {zh: 安静, en: be quiet}
        examples:
          flag: [〔呱呱〕, 噗〔呱呱〕, 〔呱呱〕噗]
          pass: [{text: 呱呱叫, by: top-notch}, {text: 噗, by: none}, {text: 噗噗, by: none}]
      - id: dove
        category: noise
        severity: error
        gate: true
        competency: self-management
        match: [咕咕]
        message: {zh: 鸽子, en: a dove}
        why: {zh: 更吵, en: louder}
        advice: {zh: 安静, en: be quiet}
        examples:
          flag: [〔咕咕〕, 噗〔咕咕〕, 〔咕咕〕噗]
          pass: [{text: 哔, by: none}, {text: 噗, by: none}, {text: 噗噗, by: none}]
      - id: goose
        category: noise
        severity: hint
        competency: self-management
        match: [嘎嘎]
        message: {zh: 鹅, en: a goose}
        why: {zh: 不太吵, en: less loud}
        advice: {zh: 安静, en: be quiet}
        examples:
          flag: [〔嘎嘎〕, 噗〔嘎嘎〕, 〔嘎嘎〕噗]
          pass: [{text: 哔, by: none}, {text: 噗, by: none}, {text: 噗噗, by: none}]
      """;

  /** Made once: joining packs takes longer than all that a test does. */
  private static final ReplyChecker WITH_ANIMALS =
      ReplyChecker.standard().withoutSecondReader().with(RulePack.parse("animals.yaml", PACK));

  private final Path folder;
  private final OutputStream target;
  private final ByteArrayOutputStream out;
  private final byte[] in;
  private final Set<Terminal> terminals;

  private Shell(
      Path folder,
      ByteArrayOutputStream out,
      OutputStream target,
      byte[] in,
      Set<Terminal> terminals) {
    this.folder = folder;
    this.out = out;
    this.target = target;
    this.in = in;
    this.terminals = terminals;
  }

  /**
   * What came out of a run.
   *
   * @param exitCode the exit code
   * @param out standard output
   * @param err standard error, where {@code DIR} stands for the folder
   */
  record Outcome(int exitCode, String out, String err) {}

  static Shell in(Path folder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return new Shell(folder, out, out, new byte[0], Set.of()).file("animals.yaml", PACK);
  }

  /** Writes a file into the folder. */
  Shell file(String name, String text) {
    return file(name, text.getBytes(UTF_8));
  }

  Shell file(String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return this;
  }

  Shell input(String text) {
    return new Shell(folder, out, target, text.getBytes(UTF_8), terminals);
  }

  Shell terminals(Terminal... streams) {
    return new Shell(folder, out, target, in, Set.of(streams));
  }

  Shell output(OutputStream target) {
    return new Shell(folder, out, target, in, terminals);
  }

  /** Runs {@code heyan}; {@code DIR} in an argument stands for the folder. */
  Outcome run(String... arguments) {
    return run(ReplyChecker::standard, arguments);
  }

  private Outcome run(Function<Profile, ReplyChecker> standard, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(new ByteArrayInputStream(in), target, err, terminals, false);
    String[] args = new String[arguments.length];
    for (int i = 0; i < args.length; i++) {
      args[i] = arguments[i].replace("DIR", folder.toString());
    }
    int exitCode = HeyanCommand.run(streams, standard, args);
    return new Outcome(exitCode, shown(out), shown(err));
  }

  /** Runs {@code heyan check} as if the rules about animals were standard. */
  Outcome check(String... arguments) {
    return runWithAnimals("check", arguments);
  }

  /** Runs {@code heyan rules} as if the rules about animals were standard. */
  Outcome rules(String... arguments) {
    return runWithAnimals("rules", arguments);
  }

  /** Runs {@code heyan evaluate} as if the rules about animals were standard. */
  Outcome evaluate(String... arguments) {
    return runWithAnimals("evaluate", arguments);
  }

  private Outcome runWithAnimals(String command, String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = command;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return run(profile -> WITH_ANIMALS, all);
  }

  private String shown(ByteArrayOutputStream bytes) {
    return bytes.toString(UTF_8).replace(folder.toString(), "DIR");
  }
}
