package io.github.heyan.training;

import static io.github.heyan.training.StubFinding.hint;
import static io.github.heyan.training.StubFinding.reply;
import static io.github.heyan.training.StubFinding.warning;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.Severity;
import io.github.heyan.checker.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplyEvaluationTest {
  private static final ImmutableSet<String> KNOWN = ImmutableSet.of("blame", "jargon", "stance");

  /** Three clean replies and four with faults, of which one is of a category that nobody knows. */
  private static final ReplyEvaluation EVALUATION =
      evaluation(
          reply("😀您好"),
          reply("请拨13900135790|_噗_", suspected("jargon", 0.55, "噗")),
          reply("咕咕", warning("stance", "咕咕"), hint("stance", "咕")),
          reply("您〔blame:怪谁〕", surely("blame", "怪谁")),
          reply("〔blame:怪您〕，走", warning("stance", "您，走"), hint("blame", "怪")),
          reply("〔frog?:呱呱〕"),
          reply("〔blame:赖您〕〔jargon?:T+1〕"));

  private static ReplyEvaluation evaluation(ReviewedReply... replies) {
    return ReplyEvaluation.of(ImmutableList.copyOf(replies), KNOWN);
  }

  private static StubFinding suspected(String category, double confidence, String words) {
    return new StubFinding("suspects", category, Severity.WARNING, confidence, Source.MODEL, words);
  }

  private static StubFinding surely(String category, String words) {
    return new StubFinding("knows", category, Severity.ERROR, 1, Source.BOTH, words);
  }

  @Test
  void tells_its_figures() {
    assertThat(EVALUATION.replies()).isEqualTo(7);
    assertThat(EVALUATION.clean()).isEqualTo(3);
    assertThat(EVALUATION.flagged()).isEqualTo(new Score(4, 4, 2));
    assertThat(EVALUATION.flaggedClear()).isEqualTo(new Score(3, 4, 2));
    assertThat(EVALUATION.falseAlarmsPerThousand()).hasValue(2000.0 / 3);
    assertThat(EVALUATION.categories())
        .containsExactly(
            entry("blame", new Score(3, 1, 1)),
            entry("frog", new Score(1, 0, 0)),
            entry("jargon", new Score(1, 1, 0)),
            entry("stance", new Score(0, 2, 0)));
  }

  @Test
  void prints_tables() {
    assertThat(EVALUATION.toText(2))
        .isEqualTo(
            """
            replies: 7 (3 clean, 4 with faults)
            false alarms: 2 of 3 clean replies, 666.7 in 1,000

            Replies
            with          expected  found  right  precision  recall     F1
            any fault            4      4      2      0.500   0.500  0.500
            clear faults         3      4      2      0.500   0.667  0.571

            Categories (unknown to the packs: frog)
            category  expected  found  right  precision  recall     F1
            blame            3      1      1      1.000   0.333  0.500
            frog             1      0      0          –   0.000  0.000
            jargon           1      1      0      0.000   0.000  0.000
            stance           0      2      0      0.000       –  0.000

            Rules, worst first
            rule      category  severity  findings  right  share
            hints     stance    hint             1      0  0.000
            suspects  jargon    warning          1      0  0.000
            warns     stance    warning          2      1  0.500
            hints     blame     hint             1      1  1.000
            knows     blame     error            1      1  1.000

            Sources
            source  findings  right  share
            rule           2      1  0.500
            model          1      0  0.000
            both           1      1  1.000

            Reliability (calibration error 0.288)
            confidence   mean  findings  right  share
            0.5–0.6     0.550         1      0  0.000
            0.8–0.9     0.800         2      1  0.500
            0.9–1.0     1.000         1      1  1.000

            Worst confusions (2 of 6)
            expected  found   replies
            –         jargon        1
            –         stance        1

            Worst false alarms (2 of 2)
            confidence  rule      source  reply
                 0.800  warns     rule    咕咕
                 0.550  suspects  model   请拨*******5790|_噗_

            Worst misses (2 of 2)
            faults          reply
            blame, jargon?  赖您T+1
            frog?           呱呱
            """);
  }

  @Test
  void prints_a_page() {
    assertThat(EVALUATION.toMarkdown(1))
        .isEqualTo(
            """
            # How well replies are checked

            replies: 7 (3 clean, 4 with faults); false alarms: 2 of 3 clean replies, 666.7 in 1,000.

            ## Replies

            A reply is found where a finding is a warning or graver. For clear faults, replies whose faults are all borderline are left out.

            | with | expected | found | right | precision | recall | F1 |
            |---|---:|---:|---:|---:|---:|---:|
            | any fault | 4 | 4 | 2 | 0.500 | 0.500 | 0.500 |
            | clear faults | 3 | 4 | 2 | 0.500 | 0.667 | 0.571 |

            ## Categories (unknown to the packs: frog)

            A category is expected where a reply has a fault of it, and found where a warning or error of it is in the reply.

            | category | expected | found | right | precision | recall | F1 |
            |---|---:|---:|---:|---:|---:|---:|
            | blame | 3 | 1 | 1 | 1.000 | 0.333 | 0.500 |
            | frog | 1 | 0 | 0 | – | 0.000 | 0.000 |
            | jargon | 1 | 1 | 0 | 0.000 | 0.000 | 0.000 |
            | stance | 0 | 2 | 0 | 0.000 | – | 0.000 |

            ## Rules, worst first

            A finding is right where its words overlap those of a fault, or the reply has a fault of its category. Only here hints are counted.

            | rule | category | severity | findings | right | share |
            |---|---|---|---:|---:|---:|
            | hints | stance | hint | 1 | 0 | 0.000 |
            | suspects | jargon | warning | 1 | 0 | 0.000 |
            | warns | stance | warning | 2 | 1 | 0.500 |
            | hints | blame | hint | 1 | 1 | 1.000 |
            | knows | blame | error | 1 | 1 | 1.000 |

            ## Sources

            Who made the findings: a rule, the learned model, or both at one place.

            | source | findings | right | share |
            |---|---:|---:|---:|
            | rule | 2 | 1 | 0.500 |
            | model | 1 | 0 | 0.000 |
            | both | 1 | 1 | 1.000 |

            ## Reliability (calibration error 0.288)

            Where confidence is true, its mean and the share of right findings are alike; the error is their mean distance.

            | confidence | mean | findings | right | share |
            |---|---:|---:|---:|---:|
            | 0.5–0.6 | 0.550 | 1 | 0 | 0.000 |
            | 0.8–0.9 | 0.800 | 2 | 1 | 0.500 |
            | 0.9–1.0 | 1.000 | 1 | 1 | 1.000 |

            ## Worst confusions (1 of 6)

            What was found at the words of a category that was not found; a dash is nothing.

            | expected | found | replies |
            |---|---|---:|
            | – | jargon | 1 |

            ## Worst false alarms (1 of 2)

            Clean replies that are flagged, the surest first.

            | confidence | rule | source | reply |
            |---:|---|---|---|
            | 0.800 | warns | rule | 咕咕 |

            ## Worst misses (1 of 2)

            Replies with faults that are not flagged, clear faults first; ? marks a borderline one.

            | faults | reply |
            |---|---|
            | blame, jargon? | 赖您T+1 |
            """);
  }

  @Test
  void prints_json() {
    assertThat(EVALUATION.toJson(1))
        .isEqualTo(
            """
            {
              "replies": 7,
              "clean": 3,
              "faulty": 4,
              "false_alarms": 2,
              "false_alarms_per_1000_clean": 666.6667,
              "any_fault": {
                "expected": 4,
                "found": 4,
                "right": 2,
                "precision": 0.5,
                "recall": 0.5,
                "f1": 0.5
              },
              "clear_faults": {
                "expected": 3,
                "found": 4,
                "right": 2,
                "precision": 0.5,
                "recall": 0.6667,
                "f1": 0.5714
              },
              "unknown_categories": [
                "frog"
              ],
              "categories": [
                {
                  "category": "blame",
                  "expected": 3,
                  "found": 1,
                  "right": 1,
                  "precision": 1,
                  "recall": 0.3333,
                  "f1": 0.5
                },
                {
                  "category": "frog",
                  "expected": 1,
                  "found": 0,
                  "right": 0,
                  "precision": null,
                  "recall": 0,
                  "f1": 0
                },
                {
                  "category": "jargon",
                  "expected": 1,
                  "found": 1,
                  "right": 0,
                  "precision": 0,
                  "recall": 0,
                  "f1": 0
                },
                {
                  "category": "stance",
                  "expected": 0,
                  "found": 2,
                  "right": 0,
                  "precision": 0,
                  "recall": null,
                  "f1": 0
                }
              ],
              "rules": [
                {
                  "rule": "hints",
                  "category": "stance",
                  "severity": "hint",
                  "findings": 1,
                  "right": 0,
                  "share": 0
                },
                {
                  "rule": "suspects",
                  "category": "jargon",
                  "severity": "warning",
                  "findings": 1,
                  "right": 0,
                  "share": 0
                },
                {
                  "rule": "warns",
                  "category": "stance",
                  "severity": "warning",
                  "findings": 2,
                  "right": 1,
                  "share": 0.5
                },
                {
                  "rule": "hints",
                  "category": "blame",
                  "severity": "hint",
                  "findings": 1,
                  "right": 1,
                  "share": 1
                },
                {
                  "rule": "knows",
                  "category": "blame",
                  "severity": "error",
                  "findings": 1,
                  "right": 1,
                  "share": 1
                }
              ],
              "sources": [
                {
                  "source": "rule",
                  "findings": 2,
                  "right": 1,
                  "share": 0.5
                },
                {
                  "source": "model",
                  "findings": 1,
                  "right": 0,
                  "share": 0
                },
                {
                  "source": "both",
                  "findings": 1,
                  "right": 1,
                  "share": 1
                }
              ],
              "reliability": [
                {
                  "from": 0.5,
                  "to": 0.6,
                  "findings": 1,
                  "right": 0,
                  "mean_confidence": 0.55,
                  "share": 0
                },
                {
                  "from": 0.8,
                  "to": 0.9,
                  "findings": 2,
                  "right": 1,
                  "mean_confidence": 0.8,
                  "share": 0.5
                },
                {
                  "from": 0.9,
                  "to": 1,
                  "findings": 1,
                  "right": 1,
                  "mean_confidence": 1,
                  "share": 1
                }
              ],
              "calibration_error": 0.2875,
              "worst_confusions": [
                {
                  "expected": null,
                  "found": "jargon",
                  "replies": 1
                }
              ],
              "worst_false_alarms": [
                {
                  "rule": "warns",
                  "category": "stance",
                  "severity": "warning",
                  "source": "rule",
                  "confidence": 0.8,
                  "words": "咕咕",
                  "text": "咕咕"
                }
              ],
              "worst_misses": [
                {
                  "faults": [
                    {
                      "category": "blame",
                      "borderline": false,
                      "words": "赖您"
                    },
                    {
                      "category": "jargon",
                      "borderline": true,
                      "words": "T+1"
                    }
                  ],
                  "text": "赖您T+1"
                }
              ]
            }
            """);
  }

  @Test
  void prints_no_share_of_nothing() {
    assertThat(evaluation(reply("〔blame:怪您〕")).toText(0))
        .isEqualTo(
            """
            replies: 1 (0 clean, 1 with faults)
            false alarms: 0 of 0 clean replies, – in 1,000

            Replies
            with          expected  found  right  precision  recall     F1
            any fault            1      0      0          –   0.000  0.000
            clear faults         1      0      0          –   0.000  0.000

            Categories
            category  expected  found  right  precision  recall     F1
            blame            1      0      0          –   0.000  0.000

            Rules, worst first
            none

            Sources
            none

            Reliability (calibration error –)
            none

            Worst confusions (0 of 1)
            none

            Worst false alarms (0 of 0)
            none

            Worst misses (0 of 1)
            none
            """);
    assertThat(evaluation(reply("您好")).toText(0))
        .startsWith(
            """
            replies: 1 (1 clean, 0 with faults)
            false alarms: 0 of 1 clean replies, 0.0 in 1,000
            """);
    assertThat(evaluation().falseAlarmsPerThousand()).isEmpty();
    assertThat(evaluation(reply("〔blame:怪您〕")).toJson(0))
        .contains(
            "\"false_alarms_per_1000_clean\": null", "\"calibration_error\": null", "\"f1\": 0\n");
  }

  @Test
  void lists_the_surest_false_alarms_and_the_clear_misses_first() {
    ReplyEvaluation evaluation =
        evaluation(
            reply("〔blame?:一〕"),
            reply("〔blame?:二〕〔stance:三〕"),
            reply("〔blame:四〕"),
            reply("五六", suspected("blame", 0.6, "五"), suspected("stance", 0.9, "六")),
            reply("七", warning("stance", "七")),
            reply("八", suspected("blame", 0.9, "八")));
    assertThat(evaluation.misses())
        .extracting(miss -> miss.reply().text())
        .containsExactly("二三", "四", "一");
    assertThat(evaluation.falseAlarms())
        .extracting(alarm -> alarm.surest().text())
        .containsExactly("六", "八", "七");
  }

  @Test
  void checks_the_replies_of_a_corpus(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.tsv"),
            "b1\tfault\t-\t这个业务〔flat_refusal:不能办〕。\nb1\tplain\t-\t好的，给您办好了。\n");
    ReplyEvaluation evaluation =
        ReplyEvaluation.of(ReplyCorpus.read(file), ReplyChecker.standard().withoutSecondReader());
    assertThat(evaluation.flagged()).isEqualTo(new Score(1, 1, 1));
    assertThat(evaluation.categories()).containsExactly(entry("flat_refusal", new Score(1, 1, 1)));
    assertThat(evaluation.unknownCategories()).isEmpty();
  }

  @Test
  void refuses_to_list_less_than_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EVALUATION.toText(-1))
        .withMessage("worst must not be negative, but was -1");
  }
}
