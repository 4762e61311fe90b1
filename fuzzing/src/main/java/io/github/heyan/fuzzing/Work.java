package io.github.heyan.fuzzing;

import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.ReplyContext;
import io.github.heyan.core.customer.CustomerReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The kinds of work that must grow no faster than the text. Loaded by a {@link CountingLoader},
 * whose Heyan is another than that of its caller; hence JDK types only.
 */
public final class Work {
  private Work() {}

  /** Returns what does the work, by name. */
  public static Map<String, Consumer<String>> kinds() {
    ReplyChecker checker = ReplyChecker.standard();
    ReplyChecker plain = checker.withoutSuggestions();
    CustomerReader reader = CustomerReader.standard();
    Map<String, Consumer<String>> kinds = new LinkedHashMap<>();
    kinds.put("check", plain::check);
    kinds.put("explain", text -> plain.explain(ReplyContext.of(text)));
    kinds.put("rewrite", checker::check);
    kinds.put("read", reader::read);
    return kinds;
  }

  /** Returns the kinds of work, counted. */
  @SuppressWarnings("unchecked")
  static Map<String, Consumer<String>> counted() {
    try {
      Class<?> counted = new CountingLoader().loadClass(Work.class.getName());
      return (Map<String, Consumer<String>>) counted.getMethod("kinds").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Heyan must load twice", e);
    }
  }
}
