package io.github.heyan.training;

import static io.github.heyan.training.Table.Column.number;
import static io.github.heyan.training.Table.Column.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private static Table table(List<List<String>> rows) {
    return new Table(
        "Fish",
        "What swims.",
        ImmutableList.of(words("kind"), number("legs"), words("reply")),
        ImmutableList.copyOf(rows));
  }

  @Test
  void aligns_columns() {
    Table table = table(List.of(List.of("cod", "0", "噗😀"), List.of("salamander", "12345", "–")));
    assertThat(table.text())
        .isEqualTo(
            """
            Fish
            kind         legs  reply
            cod             0  噗😀
            salamander  12345  –
            """);
    assertThat(table.markdown())
        .isEqualTo(
            """
            ## Fish

            What swims.

            | kind | legs | reply |
            |---|---:|---|
            | cod | 0 | 噗😀 |
            | salamander | 12345 | – |
            """);
  }

  @Test
  void says_that_there_are_no_rows() {
    assertThat(table(List.of()).text()).isEqualTo("Fish\nnone\n");
    assertThat(table(List.of()).markdown()).isEqualTo("## Fish\n\nWhat swims.\n\nNone.\n");
  }

  @Test
  void lets_no_cell_steer_the_terminal_or_break_the_line() {
    assertThat(table(List.of(List.of("a\u001b[1mb", "\t", "c\r\nd"))).text())
        .endsWith("reply\na\uFFFD[1mb        c  d\n");
  }

  @Test
  void lets_no_cell_be_markup() {
    assertThat(
            table(List.of(List.of("flat_refusal", "1", "_a_ *b* `c` <d> [e] |f| &g; ~h~ \\i")))
                .markdown())
        .endsWith(
            "| flat_refusal | 1 | \\_a\\_ \\*b\\* \\`c\\` \\<d\\> \\[e\\] \\|f\\| \\&g; \\~h\\~ \\\\i |\n");
  }
}
