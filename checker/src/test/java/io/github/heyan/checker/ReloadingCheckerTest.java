package io.github.heyan.checker;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.heyan.core.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadingCheckerTest {
  private static final ReplyChecker BASE = TestRules.checker(TestRules.pack("cues: []\n"));

  @TempDir private Path folder;

  @Test
  void adds_the_packs_to_the_base() throws IOException {
    ReloadingChecker reloading = ReloadingChecker.of(BASE, write("a.yaml", pack("a", "甲")));
    assertThat(reloading.checker().packs()).hasToString("[p 1.0.0, a 1.0.0]");
    assertThat(rules(reloading, "甲乙")).containsExactly("a");
  }

  @Test
  void throws_where_the_first_packs_are_faulty() throws IOException {
    Path faulty = write("a.yaml", pack("a", "甲").replace("match:", "mach:"));
    Path missing = folder.resolve("b.yaml");
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> ReloadingChecker.of(BASE, faulty, missing))
        .withMessage(
            """
            %1$s:4:3: a rule needs "match", "learned: true", or a measure as the first entry of "requires"
            %1$s:5:3: unknown key "mach"; did you mean "match"?
            %2$s: file not found\
            """
                .formatted(faulty, missing));
  }

  @Test
  void throws_where_no_pack_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReloadingChecker.of(BASE))
        .withMessage("at least one pack must be named");
  }

  @Test
  void takes_what_has_changed() throws IOException {
    Path file = write("a.yaml", pack("a", "甲"));
    ReloadingChecker reloading = ReloadingChecker.of(BASE, file);
    ReplyChecker before = reloading.checker();

    write("a.yaml", pack("a", "乙").replace("1.0.0", "1.1.0"));
    assertThat(rules(reloading, "甲")).containsExactly("a");
    assertThat(reloading.reload()).hasToString("loaded a 1.1.0");
    assertThat(reloading.look()).isEmpty();

    assertThat(rules(reloading, "甲")).isEmpty();
    assertThat(rules(reloading, "乙")).containsExactly("a");
    assertThat(before.check("甲").findings()).hasSize(1);
  }

  @Test
  void does_nothing_where_nothing_has_changed() throws IOException {
    ReloadingChecker reloading = ReloadingChecker.of(BASE, write("a.yaml", pack("a", "甲")));
    ReplyChecker before = reloading.checker();
    Reload first = reloading.reload();
    assertThat(first).hasToString("loaded a 1.0.0");
    write("a.yaml", pack("a", "甲"));
    assertThat(reloading.reload()).isSameAs(first);
    assertThat(reloading.look()).isEmpty();
    assertThat(reloading.checker()).isSameAs(before);
  }

  @Test
  void keeps_the_last_good_packs_until_the_fault_is_mended() throws IOException {
    Path file = write("a.yaml", pack("a", "甲"));
    ReloadingChecker reloading = ReloadingChecker.of(BASE, file);
    ReplyChecker good = reloading.checker();

    write("a.yaml", pack("a", "乙").replace("〔乙〕好", "乙〔好〕"));
    Reload faulty = reloading.reload();
    assertThat(faulty)
        .hasToString("kept a 1.0.0\n" + file + ":7:17: a: expected 乙〔好〕, but found 〔乙〕好");
    assertThat(faulty.packs()).isEqualTo(good.packs().subList(1, 2));
    assertThat(reloading.reload()).isSameAs(faulty);
    assertThat(reloading.checker()).isSameAs(good);

    write("a.yaml", pack("a", "乙"));
    assertThat(reloading.reload()).hasToString("loaded a 1.0.0");
    assertThat(rules(reloading, "乙")).containsExactly("a");
  }

  @Test
  void keeps_the_last_good_packs_where_two_do_not_fit() throws IOException {
    Path a = write("a.yaml", pack("a", "甲"));
    Path b = write("b.yaml", pack("b", "乙"));
    ReloadingChecker reloading = ReloadingChecker.of(BASE, a, b);
    write("b.yaml", pack("b", "乙").replace("- id: b", "- id: a"));
    assertThat(reloading.reload())
        .hasToString("kept a 1.0.0, b 1.0.0\n" + a + ", " + b + ": two packs have a rule \"a\"");
    assertThat(rules(reloading, "甲乙")).containsExactly("a", "b");
  }

  @Test
  void keeps_the_last_good_packs_where_a_file_vanishes() throws IOException {
    Path file = write("a.yaml", pack("a", "甲"));
    ReloadingChecker reloading = ReloadingChecker.of(BASE, file);
    Files.delete(file);
    assertThat(reloading.reload()).hasToString("kept a 1.0.0\n" + file + ": file not found");
    assertThat(rules(reloading, "甲")).containsExactly("a");
    write("a.yaml", pack("a", "乙"));
    assertThat(reloading.reload()).hasToString("loaded a 1.0.0");
    assertThat(rules(reloading, "乙")).containsExactly("a");
  }

  @Test
  void a_pack_may_use_those_before_it() throws IOException {
    Path words = write("words.yaml", head("words") + "lists: {word: [甲]}\n");
    Path rules = write("a.yaml", pack("a", "甲").replace("locale: zh", "locale: zh, uses: [words]"));
    Files.writeString(rules, Files.readString(rules).replace("match: 甲", "match: '{word}'"));
    ReloadingChecker reloading = ReloadingChecker.of(BASE, words, rules);
    assertThat(rules(reloading, "甲乙")).containsExactly("a");

    write("words.yaml", head("words") + "lists: {word: [甲, 乙]}\n");
    assertThat(reloading.reload()).hasToString("loaded words 1.0.0, a 1.0.0");
    assertThat(reloading.checker().check("甲乙").findings()).hasSize(2);
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> ReloadingChecker.of(BASE, rules, words))
        .withMessageStartingWith(rules + ":2:50: unknown pack \"words\"");
  }

  @Test
  void sees_files_that_join_a_folder_and_change_there() throws IOException {
    Path team = Files.createDirectory(folder.resolve("team"));
    write("team/pack.yaml", pack("a", "甲"));
    ReloadingChecker reloading = ReloadingChecker.of(BASE, team);

    write("team/pack.yaml", pack("a", "甲").replace("locale: zh", "locale: zh, files: [b.yaml]"));
    assertThat(reloading.reload())
        .hasToString("kept a 1.0.0\n" + team.resolve("b.yaml") + ": file not found");
    write("team/b.yaml", "schema: heyan/1\nrules:\n" + rule("b", "乙"));
    assertThat(reloading.reload()).hasToString("loaded a 1.0.0");
    assertThat(rules(reloading, "甲乙丙")).containsExactly("a", "b");

    write("team/b.yaml", "schema: heyan/1\nrules:\n" + rule("b", "丙"));
    assertThat(reloading.reload().succeeded()).isTrue();
    assertThat(rules(reloading, "甲乙")).containsExactly("a");
  }

  @Test
  void sees_a_symbolic_link_that_is_turned() throws IOException {
    Files.createDirectories(folder.resolve("v1"));
    Files.createDirectories(folder.resolve("v2"));
    Path old = write("v1/pack.yaml", pack("a", "甲"));
    Path changed = write("v2/pack.yaml", pack("a", "乙"));
    Files.setLastModifiedTime(changed, Files.getLastModifiedTime(old));
    Files.createSymbolicLink(folder.resolve("..data"), Path.of("v1"));
    Path file =
        Files.createSymbolicLink(folder.resolve("pack.yaml"), Path.of("..data", "pack.yaml"));
    ReloadingChecker ofFolder = ReloadingChecker.of(BASE, folder);
    ReloadingChecker ofFile = ReloadingChecker.of(BASE, file);

    Path link = Files.createSymbolicLink(folder.resolve("..new"), Path.of("v2"));
    Files.move(link, folder.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);

    assertThat(ofFolder.reload()).hasToString("loaded a 1.0.0");
    assertThat(rules(ofFolder, "乙")).containsExactly("a");
    ofFile.reload();
    assertThat(rules(ofFile, "乙")).containsExactly("a");
  }

  @Test
  void a_look_takes_only_what_the_one_before_it_saw_too() throws IOException {
    Path file = write("a.yaml", pack("a", "甲"));
    ReloadingChecker reloading = ReloadingChecker.of(BASE, file);
    String whole = pack("a", "甲") + rule("b", "乙");
    write("a.yaml", whole.substring(0, whole.length() / 2));
    assertThat(reloading.look()).isEmpty();
    write("a.yaml", whole);
    assertThat(reloading.look()).isEmpty();
    assertThat(rules(reloading, "甲乙")).containsExactly("a");
    assertThat(reloading.look().map(Reload::toString)).hasValue("loaded a 1.0.0");
    assertThat(rules(reloading, "甲乙")).containsExactly("a", "b");
    assertThat(reloading.look()).isEmpty();
  }

  @Test
  void a_change_that_is_taken_back_is_no_news() throws IOException {
    Path file = write("a.yaml", pack("a", "甲"));
    ReloadingChecker reloading = ReloadingChecker.of(BASE, file);
    Files.delete(file);
    assertThat(reloading.look()).isEmpty();
    write("a.yaml", pack("a", "甲"));
    assertThat(reloading.look()).isEmpty();
    assertThat(reloading.look()).isEmpty();
  }

  @Test
  void readers_never_see_packs_of_different_times() throws Exception {
    Path a = write("a.yaml", pack("a", "甲"));
    Path b = write("b.yaml", pack("b", "丙"));
    ReloadingChecker reloading = ReloadingChecker.of(BASE, a, b);
    ExecutorService readers = Executors.newFixedThreadPool(3);
    AtomicBoolean ends = new AtomicBoolean();
    List<Future<Set<String>>> seen = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      seen.add(readers.submit(() -> seen(reloading, ends)));
    }
    for (int i = 0; i < 50; i++) {
      write("a.yaml", pack("a", i % 2 == 0 ? "乙" : "甲"));
      write("b.yaml", pack("b", i % 2 == 0 ? "丁" : "丙"));
      assertThat(reloading.reload().succeeded()).isTrue();
    }
    ends.set(true);
    for (Future<Set<String>> each : seen) {
      assertThat(each.get(1, TimeUnit.MINUTES)).isSubsetOf("甲丙", "乙丁").isNotEmpty();
    }
    readers.shutdown();
  }

  /** Returns the words that were found together, at least once and until the end. */
  private static Set<String> seen(ReloadingChecker reloading, AtomicBoolean ends) {
    Set<String> seen = new TreeSet<>();
    do {
      seen.add(
          reloading.checker().check("甲，乙，丙，丁").findings().stream()
              .map(Finding::text)
              .collect(joining()));
    } while (!ends.get());
    return seen;
  }

  @Test
  void tenants_share_the_standard_packs_and_the_second_reader() throws IOException {
    ReplyChecker standard = ReplyChecker.standard();
    Path one = write("one.yaml", pack("one", "甲").replace(": c\n", ": clarity\n"));
    Path two = write("two.yaml", pack("two", "乙").replace(": c\n", ": clarity\n"));
    ReplyChecker first = ReloadingChecker.of(standard, one).checker();
    ReplyChecker second = ReloadingChecker.of(standard, two).checker();

    // A pack equals none but itself.
    RulePack[] shared = standard.packs().toArray(RulePack[]::new);
    assertThat(first.packs()).startsWith(shared).hasSize(shared.length + 1);
    assertThat(second.packs()).startsWith(shared).hasSize(shared.length + 1);
    assertThat(List.of(first, second))
        .extracting("settings.secondReader")
        .containsOnly(Optional.of(SecondReader.standard()));
  }

  private static List<String> rules(ReloadingChecker reloading, String reply) {
    return reloading.checker().check(reply).findings().stream().map(Finding::rule).toList();
  }

  private Path write(String file, String yaml) throws IOException {
    return Files.writeString(folder.resolve(file), yaml);
  }

  private static String head(String id) {
    return "schema: heyan/1\npack: {id: " + id + ", version: 1.0.0, locale: zh}\n";
  }

  /** Returns a pack with a rule of the same name, which finds {@code word}. */
  private static String pack(String id, String word) {
    return head(id) + "rules:\n" + rule(id, word);
  }

  private static String rule(String id, String word) {
    return TestRules.rule(
        id,
        """
        match: %1$s
        examples:
          flag: [〔%1$s〕, 〔%1$s〕好, 好〔%1$s〕]
          pass: [{text: 好, by: none}, {text: 不, by: none}, {text: 没, by: none}]
        """
            .formatted(word));
  }
}
