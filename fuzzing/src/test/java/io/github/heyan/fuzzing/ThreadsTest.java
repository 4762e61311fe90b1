package io.github.heyan.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.heyan.checker.ReplyChecker;
import io.github.heyan.checker.ReplyContext;
import io.github.heyan.core.customer.CustomerReader;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One checker and one reader, shared by all threads, answer every one alike. */
class ThreadsTest {
  private static final int THREADS = 8;
  private static final List<ReplyContext> REPLIES =
      LongStream.range(0, 400).mapToObj(Choices::ofSeed).map(Replies::context).toList();

  private final ReplyChecker checker = ReplyChecker.standard();
  private final CustomerReader reader = CustomerReader.standard();

  private List<Object> answers() {
    return REPLIES.stream()
        .flatMap(
            each ->
                Stream.<Object>of(
                    checker.check(each), checker.explain(each), reader.read(each.reply())))
        .toList();
  }

  @Test
  void get_the_same_answers_as_one_alone() throws Exception {
    List<Object> alone = answers();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<Object>>> work =
          IntStream.range(0, THREADS).<Callable<List<Object>>>mapToObj(i -> this::answers).toList();
      for (Future<List<Object>> each : threads.invokeAll(work)) {
        assertThat(each.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
