package io.github.heyan.core.cue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PatternParserTest {
  private static Syntax literal(char c) {
    return new Syntax.Literal(c);
  }

  private static Syntax sequence(Syntax... parts) {
    return new Syntax.Sequence(ImmutableList.copyOf(parts));
  }

  private static Syntax choice(Syntax... choices) {
    return new Syntax.Choice(ImmutableList.copyOf(choices));
  }

  static Stream<Arguments> forms() {
    Syntax a = literal('a');
    Syntax b = literal('b');
    return Stream.of(
        arguments("a", a),
        arguments("ab", sequence(a, b)),
        arguments("辦", literal('办')),
        arguments("Ａ", a),
        arguments("，", literal(',')),
        arguments("a|b", choice(a, b)),
        arguments("(a)", a),
        arguments("(a|b)a", sequence(choice(a, b), a)),
        arguments("(a|)", choice(a, Syntax.EMPTY)),
        arguments("()", Syntax.EMPTY),
        arguments("(?<x>a)", new Syntax.Group("x", a)),
        arguments("(?<x_1-y>a|b)", new Syntax.Group("x_1-y", choice(a, b))),
        arguments("a?", new Syntax.Repeat(a, 0, 1)),
        arguments("a{2}", new Syntax.Repeat(a, 2, 2)),
        arguments("a{0,6}", new Syntax.Repeat(a, 0, 6)),
        arguments("a{1,63}", new Syntax.Repeat(a, 1, 63)),
        arguments("(ab)?", new Syntax.Repeat(sequence(a, b), 0, 1)),
        arguments(".", new Syntax.Any()),
        arguments(".{0,6}", new Syntax.Repeat(new Syntax.Any(), 0, 6)),
        arguments("^a$", sequence(new Syntax.Anchor(true), a, new Syntax.Anchor(false))),
        arguments("{one}", choice(a, b)),
        arguments("{one}?", new Syntax.Repeat(choice(a, b), 0, 1)),
        arguments("{one}{2}", new Syntax.Repeat(choice(a, b), 2, 2)),
        arguments("\\(\\)", sequence(literal('('), literal(')'))),
        arguments("\\.\\$\\^\\?", sequence(literal('.'), literal('$'), literal('^'), literal('?'))),
        arguments("\\\\", literal('\\')),
        arguments("%-,", sequence(literal('%'), literal('-'), literal(','))));
  }

  private static Syntax parse(String source) {
    return Pattern.parseEntry(source, new OneList());
  }

  /** Knows {@code {one}}, which is a or b, and suggests it. */
  private static final class OneList implements PatternLists {
    @Override
    public Optional<Syntax> find(String name) {
      return Optional.of(choice(literal('a'), literal('b'))).filter(list -> name.equals("one"));
    }

    @Override
    public String suggestion(String name) {
      return "; did you mean \"one\"?";
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void reads(String source, Syntax syntax) {
    assertThat(parse(source)).isEqualTo(syntax);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      value = {
        "[这那] ~ 这那 ~ 哪a",
        "[這] ~ 这 ~ 那",
        "[0-9a-c] ~ 059ac ~ d这",
        "[A-C] ~ abc ~ de",
        "[a-] ~ a- ~ b",
        "[-a] ~ -a ~ b",
        "[\\]\\^] ~ ]^ ~ a",
        "[.?] ~ .? ~ a",
        "[^的地] ~ 了a1、 ~ '的地,。!?:\n★'",
        "[^，] ~ 的a ~ ',。'",
        "[，。] ~ ',。' ~ 的",
        "[\\p{Han}1] ~ 这办1 ~ a2p{",
        "[^\\p{Han}\\p{Digit}] ~ a、 ~ 这1。",
        "\\p{Han} ~ 这办〇 ~ a1，",
        "\\p{Digit} ~ 09 ~ a一",
        "\\p{Latin} ~ az ~ 1é这"
      })
  void reads_classes(String source, String in, String out) {
    assertThat(parse(source)).isInstanceOf(Syntax.OneOf.class);
    CharacterClass characters = ((Syntax.OneOf) parse(source)).characters();
    assertThat(in.chars().filter(c -> !TestPatterns.holds(characters, (char) c))).isEmpty();
    assertThat(out.chars().filter(c -> TestPatterns.holds(characters, (char) c))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      value = {
        "'' ~ 0 ~ pattern must not be empty",
        "a) ~ 1 ~ unmatched \")\"",
        "(a ~ 0 ~ \"(\" is never closed",
        "a(b|(c) ~ 1 ~ \"(\" is never closed",
        "a* ~ 1 ~ \"*\" is not bounded; write x{0,6} or x{1,6}",
        "(ab)+ ~ 4 ~ \"+\" is not bounded; write x{0,6} or x{1,6}",
        "a?? ~ 2 ~ a repeat takes no second sign \"?\"",
        "(a)?{0,3} ~ 4 ~ a repeat takes no second sign \"{\"",
        "a{2}{3} ~ 4 ~ a repeat takes no second sign \"{\"",
        "a?* ~ 2 ~ a repeat takes no second sign \"*\"",
        "a{1,2}+ ~ 6 ~ a repeat takes no second sign \"+\"",
        "a|*b ~ 2 ~ nothing to repeat before \"*\"",
        "?a ~ 0 ~ nothing to repeat before \"?\"",
        "^?a ~ 1 ~ \"^\" and \"$\" cannot be repeated",
        "a${0,1} ~ 2 ~ \"^\" and \"$\" cannot be repeated",
        "a{2 ~ 3 ~ expected \"}\" behind the bounds of a repeat",
        "a{2,} ~ 4 ~ expected a number",
        "a{3,2} ~ 1 ~ a repeat must have 0 <= m <= n <= 63 and n > 0, but was {3,2}",
        "a{0} ~ 1 ~ a repeat must have 0 <= m <= n <= 63 and n > 0, but was {0}",
        "a{1,64} ~ 1 ~ a repeat must have 0 <= m <= n <= 63 and n > 0, but was {1,64}",
        "} ~ 0 ~ unmatched \"}\"",
        "a] ~ 1 ~ unmatched \"]\"",
        "[ab ~ 0 ~ \"[\" is never closed",
        "a[\\ ~ 1 ~ \"[\" is never closed",
        "[] ~ 0 ~ a class must hold at least one character",
        "a[^] ~ 1 ~ a class must hold at least one character",
        "[ac-b] ~ 2 ~ a range must rise",
        "(?=a) ~ 0 ~ only (…) and (?<name>…) are groups; there is no look-around",
        "a(?:b) ~ 1 ~ only (…) and (?<name>…) are groups; there is no look-around",
        "(?<x>a)(?<x>b) ~ 7 ~ group \"x\" is there twice",
        "(?<X>a) ~ 0 ~ expected a name of a-z, 0-9, \"_\" and \"-\" before \">\"",
        "a{1st} ~ 3 ~ expected \"}\" behind the bounds of a repeat",
        "a{On} ~ 1 ~ expected a name of a-z, 0-9, \"_\" and \"-\" before \"}\"",
        "{one ~ 0 ~ expected a name of a-z, 0-9, \"_\" and \"-\" before \"}\"",
        "a{ones} ~ 1 ~ unknown list \"ones\"; did you mean \"one\"?",
        "a\\ ~ 1 ~ nothing to escape behind \"\\\"",
        "a\\d ~ 1 ~ unknown escape \"\\d\"; known are \\p{Han}, \\p{Digit}, \\p{Latin}",
        "[a\\d] ~ 2 ~ unknown escape \"\\d\"; known are \\p{Han}, \\p{Digit}, \\p{Latin}",
        "[\\p{han}] ~ 1 ~ unknown property \"han\"; known are Han, Digit, Latin",
        "\\pL ~ 0 ~ expected \\p{Han}, \\p{Digit} or \\p{Latin}",
        "\\p{Latn} ~ 0 ~ unknown property \"Latn\"; known are Han, Digit, Latin",
        "a😀 ~ 1 ~ characters outside the basic plane cannot be matched; write \".\"",
        "[a𠮷] ~ 2 ~ characters outside the basic plane cannot be matched; write \".\"",
        "不 能 ~ 1 ~ blanks are not part of the view; leave them out"
      })
  void refuses(String source, int offset, String problem) {
    PatternException thrown = catchThrowableOfType(PatternException.class, () -> parse(source));
    assertThat(thrown).as(source).hasMessage(problem);
    assertThat(thrown.problem()).isEqualTo(problem);
    assertThat(thrown.offset()).isEqualTo(offset);
  }

  @Test
  void refuses_groups_in_groups_without_end() {
    assertThatExceptionOfType(PatternException.class)
        .isThrownBy(() -> parse("(".repeat(21) + "a" + ")".repeat(21)))
        .withMessage("groups may nest 20 deep")
        .satisfies(thrown -> assertThat(thrown.offset()).isEqualTo(20));
    assertThat(parse("(".repeat(20) + "a" + ")".repeat(20))).isEqualTo(literal('a'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " ~ ",
      value = {"a.{0,63} ~ 64", "(a{63}|b){2} ~ 126", "((a{63}){63}){63} ~ 250047"})
  void refuses_patterns_that_span_too_much(String source, int length) {
    assertThatExceptionOfType(PatternException.class)
        .isThrownBy(() -> TestPatterns.compile(source))
        .withMessage("a pattern may span at most 63 characters, but this one spans up to " + length)
        .satisfies(thrown -> assertThat(thrown.offset()).isZero());
  }

  @Test
  void keeps_source_lengths_and_group_names() {
    Pattern pattern = TestPatterns.compile("(?<neg>{cannot}).{0,4}(?<verb>{do})?");
    assertThat(pattern).hasToString(pattern.source());
    assertThat(pattern.source()).isEqualTo("(?<neg>{cannot}).{0,4}(?<verb>{do})?");
    assertThat(pattern.minLength()).isEqualTo(2);
    assertThat(pattern.maxLength()).isEqualTo(8);
    assertThat(pattern.groups()).containsExactly("neg", "verb");
  }
}
