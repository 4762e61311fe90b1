package io.github.heyan.core.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.core.Act;
import io.github.heyan.core.pack.CueEntry;
import io.github.heyan.core.pack.Pack;
import io.github.heyan.core.pack.PackBuilder;
import io.github.heyan.core.pack.PackReader;
import io.github.heyan.core.pack.PackSource;
import io.github.heyan.core.pack.YamlMap;
import io.github.heyan.core.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the patterns of the standard packs against the reference on real replies. */
class RealPatternsTest {
  private static final Path REPLIES = Path.of("../../shared/data/agent_unlabelled.jsonl");
  private static final Path RULES =
      Path.of("../checker/src/main/resources/io/github/heyan/checker/packs/zh-service");
  private static final java.util.regex.Pattern TEXT =
      java.util.regex.Pattern.compile("\"text\": \"((?:[^\"\\\\]|\\\\.){1,200})\"");

  /** Reads the patterns of rules, of each a cue. */
  private static final class RuleCues implements PackReader.Extension<List<Cue>> {
    @Override
    public ImmutableSet<String> sections() {
      return ImmutableSet.of("categories", "rules");
    }

    @Override
    public List<Cue> read(PackBuilder pack, List<YamlMap> files) {
      return files.stream()
          .flatMap(file -> file.list("rules").stream())
          .map(value -> cue(pack, value.map()))
          .toList();
    }

    private static Cue cue(PackBuilder pack, YamlMap rule) {
      pack.exemptions(rule.list("unless"));
      pack.exemptions(rule.list("requires"));
      ImmutableList<Pattern> patterns =
          rule.get("match").map(pack::patterns).orElse(ImmutableList.of());
      return new Cue(rule.requireText("id"), patterns, ImmutableList.of());
    }
  }

  private static Pack base() {
    return PackReader.read(PackSource.of(Act.class, "packs/zh-base"), Map.of());
  }

  @Test
  void finds_the_hits_of_the_base_pack_that_the_reference_finds() throws IOException {
    assumeThat(REPLIES).exists();
    compare(base().cues().stream().map(CueEntry::cue).toList(), 260);
  }

  @Test
  void finds_the_hits_of_the_rules_that_the_reference_finds() throws IOException {
    assumeThat(REPLIES).exists();
    assumeThat(RULES).exists();
    Map<String, Pack> known = Map.of("zh-base", base());
    compare(PackReader.read(PackSource.of(RULES), known, new RuleCues()).extension(), 400);
  }

  /** Compares the hits in every {@code step}th reply. */
  private static void compare(List<Cue> cues, int step) throws IOException {
    CueSet set = CueSet.compile(cues);
    int hits = 0;
    for (String reply : replies(step)) {
      List<Hit> found = set.candidates(Text.of(reply));
      assertThat(found).as(reply).containsExactlyElementsOf(expected(cues, Text.of(reply)));
      hits += found.size();
    }
    assertThat(hits).isPositive();
  }

  private static List<Hit> expected(List<Cue> cues, Text text) {
    ReferenceMatcher reference = new ReferenceMatcher(text);
    List<Hit> expected = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      expected.addAll(
          reference.hits(i, cues.get(i).patterns().stream().map(Pattern::syntax).toList()));
    }
    return expected;
  }

  private static List<String> replies(int step) throws IOException {
    try (Stream<String> lines = Files.lines(REPLIES)) {
      List<String> all = lines.toList();
      return IntStream.iterate(0, i -> i < all.size(), i -> i + step)
          .boxed()
          .flatMap(i -> TEXT.matcher(all.get(i)).results())
          .map(RealPatternsTest::unescaped)
          .toList();
    }
  }

  private static String unescaped(MatchResult result) {
    return result.group(1).replace("\\n", "\n").replaceAll("\\\\(.)", "$1");
  }
}
