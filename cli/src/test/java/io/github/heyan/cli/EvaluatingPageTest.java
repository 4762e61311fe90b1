package io.github.heyan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.cli.Shell.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what docs/evaluating.md says: writes its files and holds its commands to what they print.
 */
class EvaluatingPageTest {
  private static final Pattern FILE =
      Pattern.compile("^```text (\\S+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern CONSOLE =
      Pattern.compile(
          "^```console\\n\\$ \\./heyan (.*?)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void does_what_the_page_says() throws IOException {
    String page = Files.readString(Path.of("../docs/evaluating.md"), UTF_8);
    Shell shell = Shell.in(folder);
    FILE.matcher(page)
        .results()
        .forEach(file -> shell.file(file.group(1), file.group(2).replace('→', '\t')));
    assertThat(CONSOLE.matcher(page).results()).hasSizeGreaterThan(1);
    CONSOLE.matcher(page).results().forEach(this::hold);
  }

  private void hold(MatchResult console) {
    String[] arguments = console.group(1).replace("ours", "DIR/ours").split(" ");
    assertThat(Shell.in(folder).run(arguments)).isEqualTo(new Outcome(0, console.group(2), ""));
  }
}
