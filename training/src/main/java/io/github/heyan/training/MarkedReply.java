package io.github.heyan.training;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.heyan.core.Span;
import io.github.heyan.training.LabelledReply.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a {@code .tsv} of replies: brief, type, the customer's message and the reply, in which
 * {@code 〔category:words〕} marks a fault and {@code 〔category?:words〕} a borderline one.
 */
final class MarkedReply {
  private static final int COLUMNS = 4;
  private static final ImmutableList<String> TYPES = ImmutableList.of("fault", "hard", "plain");
  private static final Pattern MARK =
      Pattern.compile("\u3014([a-z][a-z0-9_]*)(\\??):([^\u3014\u3015]+)\u3015");
  private static final Pattern BRACKET = Pattern.compile("[\u3014\u3015]");

  private final StringBuilder text = new StringBuilder();
  private final List<Fault> faults = new ArrayList<>();

  private MarkedReply(String marked) {
    Matcher matcher = MARK.matcher(marked);
    int last = 0;
    while (matcher.find()) {
      text.append(marked, last, matcher.start());
      int start = text.length();
      text.append(matcher.group(3));
      Span span = new Span(start, text.length());
      faults.add(new Fault(matcher.group(1), !matcher.group(2).isEmpty(), span));
      last = matcher.end();
    }
    text.append(marked.substring(last));
  }

  static LabelledReply parse(String row) throws BadRowException {
    List<String> columns = Splitter.on('\t').splitToList(row);
    if (columns.size() != COLUMNS) {
      throw new BadRowException(
          List.of("expected 4 columns with tabs between, but was " + columns.size()));
    }
    MarkedReply reply = new MarkedReply(columns.get(3));
    List<String> problems = reply.problems(columns);
    if (!problems.isEmpty()) {
      throw new BadRowException(problems);
    }
    Optional<String> customer = Optional.of(columns.get(2)).filter(cell -> !cell.equals("-"));
    return new LabelledReply(
        columns.get(0), customer, reply.text.toString(), ImmutableList.copyOf(reply.faults));
  }

  private List<String> problems(List<String> columns) {
    List<String> problems = new ArrayList<>();
    if (columns.stream().anyMatch(String::isBlank)) {
      problems.add("a column must not be empty; write - for no message");
    }
    String type = columns.get(1);
    if (!TYPES.contains(type)) {
      problems.add("type must be of fault, hard, plain, but was \"" + type + "\"");
    } else if (type.equals("fault") == faults.isEmpty()) {
      problems.add("a reply of type " + type + " has " + faults.size() + " marks");
    }
    if (BRACKET.matcher(text).find()) {
      problems.add("a mark must be like \u3014category:words\u3015");
    }
    faults.forEach(fault -> Fault.problem(fault.category()).ifPresent(problems::add));
    return problems;
  }
}
