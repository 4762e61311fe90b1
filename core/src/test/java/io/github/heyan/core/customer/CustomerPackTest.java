package io.github.heyan.core.customer;

import static io.github.heyan.core.customer.TestPack.problems;
import static io.github.heyan.core.customer.TestPack.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.heyan.core.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerPackTest {
  @TempDir private Path folder;

  @Test
  void reads_all_sections() {
    CustomerPack pack =
        read(
            """
            taxonomies:
            - id: business
              zh: 险种
              en: line of insurance
              source: ours
              classes:
              - {id: motor, zh: 车险, en: motor, official_code: '7.1', broader: fee}
            signals:
            - id: frog
              for: {business.motor: 2, emotion.calm: -1.5}
              match: [呱呱]
              examples: {match: [〔呱呱〕]}
            slots:
            - {id: plate, slot: product, match: [沪A], examples: {match: [〔沪A〕]}}
            needs:
            - id: peace
              zh: 安静
              en: quiet
              questions: [哪里吵？, 多久了？]
              match: [吵]
              examples: {match: [好〔吵〕]}
            bias: {kind.inquiry: 0.5}
            """);
    assertThat(pack.id()).isEqualTo("p");
    assertThat(pack.version()).isEqualTo("1.0.0");
    assertThat(pack).hasToString("p 1.0.0");
    assertThat(pack.taxonomies())
        .containsExactly(
            new Taxonomy(
                "business",
                "险种",
                "line of insurance",
                "ours",
                List.of(
                    new TaxonomyClass(
                        "motor", "车险", "motor", Optional.of("7.1"), Optional.of("fee")))));
    assertThat(pack.signals()).extracting(Signal::id).containsExactly("frog");
    assertThat(pack.signals().get(0).weights())
        .isEqualTo(Map.of("business.motor", 2.0, "emotion.calm", -1.5));
    assertThat(pack.slots()).extracting(SlotCue::kind).containsExactly(SlotKind.PRODUCT);
    assertThat(pack.needs())
        .extracting(NeedCue::id, NeedCue::zh, NeedCue::en, NeedCue::questions)
        .containsExactly(tuple("peace", "安静", "quiet", List.of("哪里吵？", "多久了？")));
    assertThat(pack.bias()).isEqualTo(Map.of("kind.inquiry", 0.5));
  }

  @Test
  void reads_a_pack_without_any_section() {
    CustomerPack pack = read("");
    assertThat(pack.taxonomies()).isEmpty();
    assertThat(pack.signals()).isEmpty();
    assertThat(pack.slots()).isEmpty();
    assertThat(pack.needs()).isEmpty();
    assertThat(pack.bias()).isEmpty();
  }

  @Test
  void tells_all_faults_at_once() {
    assertThat(
            problems(
                """
                taxonomies:
                - {id: busines, zh: 业务, en: b, source: s, classes: []}
                - id: cause
                  zh: 原因
                  en: cause
                  source: s
                  classes:
                  - {id: noise, zh: 噪声, en: noise, broder: fee}
                  - {id: noise, zh: 噪声, en: noise, broader: nose}
                  - {id: Not Good, zh: 一, en: one}
                  - {id: smell, zh: 气味}
                signals:
                - {id: Frog, for: {emotion.angry: 1}, match: [呱呱], examples: {match: [〔呱呱〕]}}
                - {id: dove, for: {emotion.anger: much}, match: [咕咕], examples: {match: [〔咕咕〕]}}
                - {id: dove, for: [emotion.anger], match: [咕咕], examples: {match: [〔咕咕〕]}}
                - {id: goose, match: [嘎嘎], examples: {match: [〔嘎嘎〕]}}
                - {id: hen, for: {cause.noise: 1}, match: ['咯{咯'], examples: {match: [咯]}}
                slots:
                - {id: hour, slot: tme, match: [点], examples: {match: [〔点〕]}}
                needs:
                - {id: rest, zh: 休息, match: [累], examples: {match: [〔累〕]}}
                bias: {kind.complain: 1, mark.urgent: '1'}
                sloots: []
                """))
        .isEqualTo(
            """
                p.yaml:4:3: unknown taxonomy "busines"; did you mean "business"?
                p.yaml:10:36: unknown key "broder"; did you mean "broader"?
                p.yaml:11:5: "noise" is there twice
                p.yaml:11:45: unknown cause "nose"; did you mean "noise"?
                p.yaml:12:5: id of a class must be snake_case, but was "Not Good"
                p.yaml:13:5: key "en" is missing
                p.yaml:15:3: id must be kebab-case, but was "Frog"
                p.yaml:15:20: unknown label "emotion.angry"; did you mean "emotion.anger"?
                p.yaml:16:35: expected a number, but was "much"
                p.yaml:17:3: "dove" is there twice
                p.yaml:17:19: expected a mapping of keys to values, but was a list
                p.yaml:18:3: key "for" is missing
                p.yaml:19:46: expected a name of a-z, 0-9, "_" and "-" before "}"
                p.yaml:21:3: unknown slot "tme"; did you mean "time"?
                p.yaml:23:3: key "questions" is missing
                p.yaml:23:3: key "en" is missing
                p.yaml:24:8: unknown label "kind.complain"; did you mean "kind.complaint"?
                p.yaml:24:39: expected a number, but was the text "1"
                p.yaml:25:1: unknown key "sloots"; did you mean "slots"?""");
  }

  @Test
  void may_speak_for_the_classes_of_the_standard_pack() {
    assertThat(
            problems(
                "signals:\n"
                    + TestPack.signal("frog", "呱呱", "business.bank_cards: 1, business.none: -1")))
        .isEmpty();
  }

  @Test
  void may_not_speak_for_a_class_that_nobody_declares() {
    assertThat(problems("signals:\n" + TestPack.signal("frog", "呱呱", "business.bank_card: 1")))
        .isEqualTo(
            "p.yaml:4:20: unknown label \"business.bank_card\"; did you mean"
                + " \"business.bank_cards\"?");
  }

  @Test
  void reports_lists_and_exceptions_that_nothing_uses() {
    String spare = "lists: {spare: [呱]}\nexceptions:\n- {id: idle, after: 咕, why: 没有用到}\n";
    assertThat(problems(spare)).isEmpty();
    assertThat(problems(spare + "signals:\n" + TestPack.signal("frog", "呱呱", "mark.urgent: 1")))
        .isEqualTo(
            """
            p.yaml:3:9: list "spare" is not used
            p.yaml:5:3: exception "idle" is not used\
            """);
  }

  @Test
  void reads_files_and_folders() throws IOException {
    Path file = Files.writeString(folder.resolve("one.yaml"), TestPack.HEAD);
    assertThat(CustomerPack.read(file)).hasToString("p 1.0.0");
    Files.writeString(
        folder.resolve("pack.yaml"),
        "schema: heyan/1\npack: {id: q, version: 2.0.0, locale: zh, files: [more.yaml]}\n");
    Files.writeString(
        folder.resolve("more.yaml"),
        "schema: heyan/1\nsignals:\n" + TestPack.signal("frog", "呱呱", "mark.urgent: 1"));
    assertThat(CustomerPack.read(folder).signals()).extracting(Signal::id).containsExactly("frog");
  }

  @Test
  void says_which_file_is_missing() {
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> CustomerPack.read(folder.resolve("none.yaml")))
        .withMessage(folder.resolve("none.yaml") + ": file not found");
  }

  @Test
  void the_standard_pack_declares_the_four_taxonomies() {
    assertThat(CustomerPack.standard().taxonomies())
        .extracting(Taxonomy::id)
        .containsExactly("cause", "official_cause", "business", "channel");
  }
}
