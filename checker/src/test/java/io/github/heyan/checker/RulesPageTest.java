package io.github.heyan.checker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.Span;
import io.github.heyan.core.pack.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds docs/rules.md to the packs. Run with {@code -Dheyan.write.docs=true} to write the page
 * anew.
 */
class RulesPageTest {
  private static final Path PAGE = Path.of("../docs/rules.md");

  @Test
  void the_page_of_rules_says_what_the_packs_say() throws IOException {
    String page = page();
    if (Boolean.getBoolean("heyan.write.docs")) {
      Files.writeString(PAGE, page, UTF_8);
    }
    assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(page);
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    page.append("# Rules\n\nGenerated from the packs; do not edit. Marked 〔〕: the finding.\n");
    List<RulePack> packs = StandardPacks.all();
    List<Rule> rules = packs.stream().flatMap(pack -> pack.rules().stream()).toList();
    for (Category category : packs.stream().flatMap(pack -> pack.categories().stream()).toList()) {
      List<Rule> own =
          rules.stream()
              .filter(rule -> rule.category().equals(category.id()))
              .sorted(Comparator.comparing(Rule::id))
              .toList();
      if (!own.isEmpty()) {
        page.append("\n## ").append(category.zh()).append(" `").append(category.id()).append("`\n");
        own.forEach(rule -> append(page, rule));
      }
    }
    return page.toString();
  }

  private static void append(StringBuilder page, Rule rule) {
    page.append("\n### ").append(rule.id()).append("\n\n");
    page.append(rule.severity().id()).append(rule.gate() ? ", gate" : "");
    page.append(" · ").append(rule.competency().id()).append("\n\n");
    page.append("- ").append(rule.message().zh()).append(" ").append(rule.message().en());
    page.append("\n- ").append(rule.why().zh()).append(" ").append(rule.why().en());
    page.append("\n- ").append(rule.advice().zh()).append(" ").append(rule.advice().en());
    page.append("\n\n| ✗ | ✓ | silenced by |\n|---|---|---|\n");
    ImmutableList<Example> flags = rule.examples().flag();
    ImmutableList<Example> passes = rule.examples().pass();
    for (int i = 0; i < Math.max(flags.size(), passes.size()); i++) {
      String pass = i < passes.size() ? cell(passes.get(i).text()) : "";
      String by = i < passes.size() ? passes.get(i).by().orElse("") : "";
      String flag = i < flags.size() ? cell(marked(flags.get(i))) : "";
      page.append("| %s | %s | %s |\n".formatted(flag, pass, by));
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;");
  }

  private static String marked(Example example) {
    StringBuilder marked = new StringBuilder(example.text());
    for (Span span : example.spans().reverse()) {
      marked.insert(span.end(), '〕').insert(span.start(), '〔');
    }
    return marked.toString();
  }
}
