package io.github.heyan.training;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerCorpusTest {
  private static final String CHAT = "kept|chat|calm|0|none|-|-|-|-|-|-|-|您好";

  @TempDir private Path folder;

  private Path file(String name, String... rows) throws IOException {
    return Files.writeString(
        folder.resolve(name), String.join("\n", rows).replace('|', '\t') + "\n");
  }

  /** Returns all that is wrong with rows, a line for each fault. */
  private String problems(String... rows) throws IOException {
    Path file = file("c.tsv", rows);
    CorpusException thrown =
        catchThrowableOfType(CorpusException.class, () -> CustomerCorpus.read(file));
    return thrown == null ? "" : thrown.getMessage().replace(file.toString(), "c.tsv");
  }

  @Test
  void reads_all_columns() throws IOException {
    Path file =
        file(
            "c.tsv",
            "# kept | a persona",
            "kept|complaint|feeling_wronged|2|both|fee|pricing|bank_cards|solve,vent"
                + "|refund,answer|regulator,churn|sarcasm,repeated|年費又扣了😀\uFF01",
            "",
            "   ",
            CHAT);
    assertThat(CustomerCorpus.read(file).messages())
        .containsExactly(
            new CustomerMessage(
                "kept",
                "complaint",
                "feeling_wronged",
                2,
                "both",
                "fee",
                "pricing",
                "bank_cards",
                ImmutableSet.of("solve", "vent"),
                ImmutableSet.of("refund", "answer"),
                ImmutableSet.of("regulator", "churn"),
                ImmutableSet.of("sarcasm", "repeated"),
                "年費又扣了😀\uFF01"),
            chat());
  }

  private static CustomerMessage chat() {
    return new CustomerMessage(
        "kept",
        "chat",
        "calm",
        0,
        "none",
        "-",
        "-",
        "-",
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        "您好");
  }

  @Test
  void reads_the_files_of_a_folder_in_the_order_of_their_names() throws IOException {
    file("b.tsv", CHAT.replace("您好", "二"));
    file("a.tsv", CHAT.replace("您好", "一"));
    file("note.txt", "no corpus");
    assertThat(CustomerCorpus.read(folder).messages())
        .extracting(CustomerMessage::text)
        .containsExactly("一", "二");
  }

  @Test
  void tells_every_fault_with_its_line() throws IOException {
    assertThat(
            problems(
                "# a comment",
                "kept|chat|calm|0",
                "kept|gossip|angry|4|nowhere|taxes|law|shares|revenge|praise|war|rude|您好",
                "kept| |calm|0|none|-|-|-|-||-|-| ",
                CHAT,
                "kept|-|-|-|-|-|-|-|-|-|-|-|您好",
                "kept|complaint|anger|2|event|fee|-|-|solve,,vent|-,refund|-|-|您好"))
        .isEqualTo(
            """
                c.tsv:2: expected 13 columns with tabs between, but was 4
                c.tsv:3: kind must be of complaint, inquiry, request, suggestion, report, thanks, chat, other, but was "gossip"
                c.tsv:3: emotion must be of anger, anxiety, disappointment, feeling_wronged, helplessness, doubt, confusion, shame, satisfaction, gratitude, calm, but was "angry"
                c.tsv:3: intensity must be of 0, 1, 2, 3, but was "4"
                c.tsv:3: origin must be of event, handling, both, none, but was "nowhere"
                c.tsv:3: cause must be of attitude, efficiency, process, system, product, fee, fund_safety, info_safety, marketing, contract, disclosure, collection, other, but was "taxes"
                c.tsv:3: official cause must be of service_attitude, facilities_systems, rules_processes, marketing, disclosure, free_choice, pricing, returns, contract_terms, fund_safety, information_safety, debt_collection, but was "law"
                c.tsv:3: business must be of rmb_savings, rmb_currency, foreign_exchange, loans, bank_cards, payment_settlement, agency, wealth_management, other_intermediary, treasury, precious_metals, personal_financial_information, debt_collection_business, other, but was "shares"
                c.tsv:3: motives must be of vent, solve, compensation, but was "revenge"
                c.tsv:3: demands must be of refund, verify, answer, query, compensation, stop_harassing, speed_up, restore, but was "praise"
                c.tsv:3: escalations must be of regulator, media, legal, churn, but was "war"
                c.tsv:3: flags must be of self_harm, violence, abuse, vulnerable, repeated, sarcasm, urgent, improper_gain, gain_lookalike, but was "rude"
                c.tsv:4: kind must not be empty
                c.tsv:4: demands must not be empty; write - for none
                c.tsv:4: text must not be empty
                c.tsv:6: kind must be of complaint, inquiry, request, suggestion, report, thanks, chat, other, but was "-"
                c.tsv:6: emotion must be of anger, anxiety, disappointment, feeling_wronged, helplessness, doubt, confusion, shame, satisfaction, gratitude, calm, but was "-"
                c.tsv:6: intensity must be of 0, 1, 2, 3, but was "-"
                c.tsv:6: origin must be of event, handling, both, none, but was "-"
                c.tsv:7: motives must be of vent, solve, compensation, but was ""
                c.tsv:7: demands must be of refund, verify, answer, query, compensation, stop_harassing, speed_up, restore, but was "-\"""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "kept|chat|calm|1|none|-|-|-|-|-|-|-|您好 → intensity must be 0 with calm and only there",
        "kept|chat|anger|0|event|-|-|-|-|-|-|-|您好 → intensity must be 0 with calm and only there",
        "kept|chat|calm|0|event|-|-|-|-|-|-|-|您好 → origin must be none with calm and only there",
        "kept|chat|anger|1|none|-|-|-|-|-|-|-|您好 → origin must be none with calm and only there",
        "kept|complaint|calm|0|none|-|-|-|solve|-|-|-|啊 → cause must be named for complaints and only there",
        "kept|chat|calm|0|none|fee|-|-|-|-|-|-|您好 → cause must be named for complaints and only there",
        "kept|complaint|calm|0|none|fee|-|-|-|-|-|-|啊 → motives must be named for complaints and only there",
        "kept|chat|calm|0|none|-|-|-|vent|-|-|-|您好 → motives must be named for complaints and only there",
        "kept|chat|calm|0|none|-|pricing|-|-|-|-|-|您好 → official cause must be - but for complaints",
      })
  void refuses_columns_that_contradict_each_other(String row, String fault) throws IOException {
    assertThat(problems(row)).isEqualTo("c.tsv:1: " + fault);
  }

  @Test
  void takes_what_nobody_has_settled() throws IOException {
    assertThat(problems("kept|complaint|anger|2|?|fee|-|-|?|-|-|-|啊")).isEmpty();
    assertThat(problems("kept|complaint|?|2|event|fee|-|-|?,solve|-|-|-|啊"))
        .isEqualTo(
            """
            c.tsv:1: emotion must be of anger, anxiety, disappointment, feeling_wronged, \
            helplessness, doubt, confusion, shame, satisfaction, gratitude, calm, but was "?"
            c.tsv:1: motives must be of vent, solve, compensation, but was "?"\
            """);
  }

  @Test
  void refuses_a_corpus_to_learn_nothing_from() throws IOException {
    String nothing = "c.tsv: expected messages to learn from, but there are none";
    assertThat(problems("# only a comment")).isEqualTo(nothing);
    assertThat(problems(CHAT.replace("kept", heldOutBrief()))).isEqualTo(nothing);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> CustomerCorpus.read(empty))
        .withMessage(empty + ": expected messages to learn from, but there are none");
  }

  @Test
  void refuses_other_encodings() throws IOException {
    Path file = Files.writeString(folder.resolve("c.tsv"), "# é", ISO_8859_1);
    assertThatExceptionOfType(CorpusException.class)
        .isThrownBy(() -> CustomerCorpus.read(file))
        .withMessageStartingWith(file + ": must be UTF-8, but has other bytes");
  }

  @Test
  void says_which_file_is_missing() {
    Path none = folder.resolve("none.tsv");
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> CustomerCorpus.read(none))
        .withMessage(none.toString());
  }

  @Test
  void sets_briefs_aside_by_their_ids() throws IOException {
    String aside = heldOutBrief();
    CustomerCorpus corpus =
        CustomerCorpus.read(
            file("c.tsv", CHAT, CHAT.replace("kept", aside), CHAT.replace("您好", "在吗")));
    assertThat(corpus.messages(true)).extracting(CustomerMessage::brief).containsExactly(aside);
    assertThat(corpus.messages(false))
        .extracting(CustomerMessage::text)
        .containsExactly("您好", "在吗");
  }

  private static String heldOutBrief() {
    for (int i = 0; ; i++) {
      if (CorpusFiles.isHeldOut("brief" + i)) {
        return "brief" + i;
      }
    }
  }
}
