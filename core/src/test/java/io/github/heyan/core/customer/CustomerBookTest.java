package io.github.heyan.core.customer;

import static io.github.heyan.core.customer.TestPack.read;
import static io.github.heyan.core.customer.TestPack.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.heyan.core.Span;
import io.github.heyan.core.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerBookTest {
  private static final String OTHER =
      "schema: heyan/1\npack: {id: q, version: 1.0.0, locale: zh}\n";

  private static CustomerBook book(String yaml) {
    return CustomerBook.compile(List.of(read(yaml)));
  }

  private static CustomerBook.Found find(CustomerBook book, String message) {
    return book.find(Text.of(message), new Scores());
  }

  @ParameterizedTest
  @CsvSource({
    "呱呱, 3, 0, 2",
    "呱呱呱。呱呱, 3, 0, 2",
    "咕咕咕咕, -4, 0, 5",
    "呱呱咕咕, -1, 0, 7",
    "'', 0, 0, 0",
    "😀呱\u200B呱, 3, 0, 2"
  })
  void counts_a_signal_once_for_and_against(String message, double anger, double joy, double fear) {
    CustomerBook book =
        book(
            "signals:\n"
                + signal("frog", "呱呱", "emotion.anger: 3, emotion.anxiety: 2")
                + signal("dove", "咕咕", "emotion.anger: -4, emotion.anxiety: 5"));
    Scores scores = new Scores();
    book.find(Text.of(message), scores);
    assertThat(scores.of("emotion.anger")).isEqualTo(anger);
    assertThat(scores.of("emotion.satisfaction")).isEqualTo(joy);
    assertThat(scores.of("emotion.anxiety")).isEqualTo(fear);
  }

  @Test
  void counts_signals_of_the_same_id_in_two_packs_each() {
    String signal = "signals:\n" + signal("frog", "呱呱", "emotion.anger: 3");
    CustomerBook book =
        CustomerBook.compile(List.of(read(signal), CustomerPack.parse("q.yaml", OTHER + signal)));
    Scores scores = new Scores();
    book.find(Text.of("呱呱"), scores);
    assertThat(scores.of("emotion.anger")).isEqualTo(6);
  }

  @Test
  void shows_each_place_that_speaks_for_a_label() {
    CustomerBook book =
        book("signals:\n" + signal("frog", "呱呱", "emotion.anger: 3, emotion.calm: -1"));
    Scores scores = new Scores();
    book.find(Text.of("😀呱 呱，真呱\u200B呱"), scores);
    assertThat(scores.evidenceFor("emotion.anger"))
        .containsExactly(
            new Evidence("emotion.anger", "frog", new Span(2, 5), "呱 呱", 3),
            new Evidence("emotion.anger", "frog", new Span(7, 10), "呱\u200B呱", 3));
    assertThat(scores.evidenceFor("emotion.calm")).isEmpty();
  }

  @Test
  void adds_the_bias_of_every_pack_and_the_last_of_a_label() {
    CustomerBook book =
        CustomerBook.compile(
            List.of(
                read("bias: {kind.chat: 1, kind.other: 2}\n"),
                CustomerPack.parse("q.yaml", OTHER + "bias: {kind.other: -3}\n")));
    Scores scores = new Scores();
    book.find(Text.of(""), scores);
    assertThat(scores.of("kind.chat")).isEqualTo(1);
    assertThat(scores.of("kind.other")).isEqualTo(-3);
  }

  @Test
  void of_slots_of_a_kind_that_overlap_keeps_the_first_and_longest() {
    CustomerBook book =
        book(
            """
            slots:
            - {id: a, slot: product, match: [信用], examples: {match: [〔信用〕]}}
            - {id: b, slot: product, match: [信用卡], examples: {match: [〔信用卡〕]}}
            - {id: c, slot: product, match: [卡片], examples: {match: [〔卡片〕]}}
            - {id: d, slot: channel, match: [卡], examples: {match: [〔卡〕]}}
            """);
    assertThat(find(book, "😀信用卡片，信用").slots())
        .containsExactly(
            new Slot(SlotKind.PRODUCT, new Span(2, 5), "信用卡"),
            new Slot(SlotKind.CHANNEL, new Span(4, 5), "卡"),
            new Slot(SlotKind.PRODUCT, new Span(7, 9), "信用"));
  }

  @Test
  void names_a_need_once_by_its_first_words() {
    CustomerBook book =
        book(
            """
            needs:
            - {id: rest, zh: 休息, en: rest, questions: [困吗？], match: [累], examples: {match: [〔累〕]}}
            """);
    assertThat(find(book, "好累，累。").needs())
        .containsExactly(
            new Need(
                "rest",
                "休息",
                "rest",
                new Evidence("need.rest", "rest", new Span(1, 2), "累", 1),
                List.of("困吗？")));
    assertThat(find(book, "").needs()).isEmpty();
  }

  @Test
  void joins_taxonomies_and_replaces_classes_of_the_same_id() {
    CustomerBook book =
        CustomerBook.compile(
            List.of(
                read(
                    """
                    taxonomies:
                    - id: channel
                      zh: 渠道
                      en: channel
                      source: one
                      classes: [{id: shop, zh: 店, en: shop}, {id: web, zh: 网, en: web}]
                    """),
                CustomerPack.parse(
                    "q.yaml",
                    OTHER
                        + """
                        taxonomies:
                        - id: channel
                          zh: 途径
                          en: way
                          source: two
                          classes: [{id: web, zh: 网店, en: web shop}, {id: tv, zh: 电视, en: TV}]
                        """)));
    TaxonomyClass web =
        new TaxonomyClass("web", "网店", "web shop", Optional.empty(), Optional.empty());
    assertThat(book.taxonomies())
        .containsExactly(
            new Taxonomy(
                "channel",
                "途径",
                "way",
                "two",
                List.of(
                    new TaxonomyClass("shop", "店", "shop", Optional.empty(), Optional.empty()),
                    web,
                    new TaxonomyClass("tv", "电视", "TV", Optional.empty(), Optional.empty()))));
    assertThat(book.values(Dimension.CHANNEL)).containsExactly("shop", "web", "tv");
    assertThat(book.find(Dimension.CHANNEL, "web")).contains(web);
    assertThat(book.find(Dimension.CHANNEL, "none")).isEmpty();
  }

  @Test
  void knows_the_values_of_what_has_no_taxonomy() {
    CustomerBook book = book("");
    assertThat(book.values(Dimension.INTENSITY)).containsExactly("0", "1", "2", "3");
    assertThat(book.values(Dimension.BUSINESS)).isEmpty();
    assertThat(book.find(Dimension.BUSINESS, "loans")).isEmpty();
  }

  @Test
  void refuses_packs_of_the_same_id() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CustomerBook.compile(List.of(read(""), read(""))))
        .withMessage("two of the packs have the same id: [p 1.0.0, p 1.0.0]");
  }
}
