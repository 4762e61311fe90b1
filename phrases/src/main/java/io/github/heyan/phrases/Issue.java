package io.github.heyan.phrases;

import io.github.heyan.core.Span;
import io.github.heyan.core.customer.CustomerReading;
import io.github.heyan.core.customer.Evidence;
import io.github.heyan.core.customer.MessageKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the clauses of a message that say what it is about. */
final class Issue {
  private static final int LONGEST = 40;
  private static final int CLAUSES = 2;

  // A comma or point between digits belongs to a number.
  private static final Pattern BREAK =
      Pattern.compile("(?:(?<![0-9])[,.]|[,.](?![0-9])|[，。！!？?；;…~～\\s])+");
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:你好|您好|请问|麻烦(?:你|您)?|那个|就是|但是|可是|而且|然后|结果|所以|因为|我说|(?:我)?想?(?:咨询|问)(?:一下|下)?"
              + "|我要(?:投诉|反映|举报)(?:一下)?|我是说|还有|另外|建议|建議|希望)+");
  private static final Pattern TAIL = Pattern.compile("(?:[啊呀吧呢嘛哦噢哈啦]|了?吗|么)+$");
  private static final Pattern COMPLAINING =
      Pattern.compile("怎么(?=[又还就会没不])|(?:为什么|为啥|凭什么|凭啥)(?:要)?");
  private static final Pattern EMPTY =
      Pattern.compile(".*(?:怎么回事|怎么会这样|什么情况|怎么办|咋办|什么意思|什么态度|给(?:我)?个说法).*");

  private static final Pattern VENTING =
      Pattern.compile(".*(?:气死|急死|烦死|死我|疯了|太坑|坑爹|恶心|受不了|无语|垃圾|骗子|气人|什么玩意).*");

  private final String message;
  private final CustomerReading reading;

  private Issue(String message, CustomerReading reading) {
    this.message = message;
    this.reading = reading;
  }

  /** Returns what {@code message} is about, said to the customer. */
  static Optional<String> of(String message, CustomerReading reading) {
    return new Issue(message, reading).find();
  }

  /** A clause, and how much it says about the matter. */
  private record Clause(Span span, String words, double worth) {}

  private Optional<String> find() {
    List<Clause> best =
        clauses().stream()
            .filter(clause -> clause.worth > 0)
            .sorted(
                Comparator.comparingDouble((Clause clause) -> -clause.worth)
                    .thenComparing(Clause::span))
            .limit(CLAUSES)
            .toList();
    List<Clause> kept = new ArrayList<>();
    int length = 0;
    for (Clause clause : best) {
      length += clause.words.length();
      if (kept.isEmpty() || length <= LONGEST) {
        kept.add(clause);
      }
    }
    return kept.stream()
        .sorted(Comparator.comparing(Clause::span))
        .map(clause -> Persons.turn(clause.words))
        .reduce((one, next) -> one + "，" + next);
  }

  private List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    Matcher breaks = BREAK.matcher(message);
    int start = 0;
    while (breaks.find()) {
      add(start, breaks.start(), clauses);
      start = breaks.end();
    }
    add(start, message.length(), clauses);
    return clauses;
  }

  private void add(int start, int end, List<Clause> clauses) {
    if (start < end) {
      Span span = new Span(start, end);
      String words = cleaned(span.of(message));
      clauses.add(new Clause(span, words, worth(span, words)));
    }
  }

  private String cleaned(String clause) {
    String words = LEAD.matcher(clause.strip()).replaceFirst("");
    words = TAIL.matcher(words).replaceFirst("");
    boolean isQuestion = reading.kind() == MessageKind.INQUIRY;
    return isQuestion ? words : COMPLAINING.matcher(words).replaceAll("");
  }

  private double worth(Span span, String words) {
    if (words.length() < 4 || words.length() > LONGEST || EMPTY.matcher(words).matches()) {
      return 0;
    }
    String labels =
        reading.evidence().stream()
            .filter(each -> each.span().overlaps(span))
            .map(Evidence::label)
            .distinct()
            .collect(Collectors.joining(" ", " ", " "));
    if (labels.contains(" alert.abuse ")) {
      return 0;
    }
    long data = reading.slots().stream().filter(slot -> slot.span().overlaps(span)).count();
    long matter =
        Pattern.compile(" (?=(?:cause|business|channel|demand)\\.)").splitAsStream(labels).count()
            - 1;
    double worth = data + matter + Math.min(words.length(), 12) / 24.0;
    return data == 0 && VENTING.matcher(words).matches() ? 0 : worth;
  }
}
