package io.github.heyan.phrases;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringSubstitutor;

/**
 * A sentence with slots in braces, such as {@code 我会在{time}前给您回电}.
 *
 * <pre>{@code
 * Template template = Template.parse("我会在{time}前给您回电");
 * template.fill(Map.of("time", "今天下午五点")).text();   // 我会在今天下午五点前给您回电
 * template.fill(Map.of()).isSendable();                   // false
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Template {
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  private final String source;
  private final ImmutableList<String> slots;

  private Template(String source, ImmutableList<String> slots) {
    this.source = source;
    this.slots = slots;
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException if braces do not pair, or a slot is no lower-case name
   */
  public static Template parse(String source) {
    ImmutableSet.Builder<String> slots = ImmutableSet.builder();
    Matcher matcher = SLOT.matcher(source);
    while (matcher.find()) {
      String name = matcher.group(1);
      checkArgument(
          NAME.matcher(name).matches(), "slot must be a name like {time}, but was \"{%s}\"", name);
      slots.add(name);
    }
    String prose = SLOT.matcher(source).replaceAll("");
    checkArgument(
        prose.indexOf('{') < 0 && prose.indexOf('}') < 0,
        "braces must come in pairs: \"%s\"",
        source);
    return new Template(source, slots.build().asList());
  }

  /** Returns the names of the slots, in the order in which they first occur. */
  public List<String> slots() {
    return slots;
  }

  /**
   * Fills the slots that {@code values} names; the others stay open. Values are taken as they are.
   */
  public Phrase fill(Map<String, String> values) {
    StringSubstitutor substitutor = new StringSubstitutor(values, "{", "}");
    substitutor.setDisableSubstitutionInValues(true);
    substitutor.setEscapeChar('\0');
    List<String> open = slots.stream().filter(slot -> !values.containsKey(slot)).toList();
    return new Phrase(substitutor.replace(source), open);
  }

  /** Returns the template as it was written. */
  @Override
  public String toString() {
    return source;
  }
}
