package io.github.heyan.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.heyan.core.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a {@link ReloadingChecker} does on a thread of its own. */
class ReloadingCheckerWatchTest {
  private static final Duration INTERVAL = Duration.ofMillis(5);
  private static final ReplyChecker BASE = TestRules.checker(TestRules.pack("cues: []\n"));

  @TempDir private Path folder;

  private final BlockingQueue<Reload> told = new LinkedBlockingQueue<>();

  @AfterEach
  void leaves_no_thread() throws InterruptedException {
    for (Thread thread : watchers()) {
      thread.join(TimeUnit.MINUTES.toMillis(1));
      assertThat(thread.isAlive()).isFalse();
    }
  }

  @Test
  void takes_what_changes_and_tells_the_listener() throws Exception {
    Path file = write("a.yaml", pack("1.0.0"));
    try (ReloadingChecker reloading = ReloadingChecker.watch(BASE, INTERVAL, told::add, file)) {
      write("a.yaml", pack("1.1.0"));
      assertThat(next()).hasToString("loaded a 1.1.0");
      assertThat(reloading.checker().packs()).hasToString("[p 1.0.0, a 1.1.0]");
    }
  }

  @Test
  void tells_a_fault_once_and_goes_on() throws Exception {
    Path file = write("a.yaml", pack("1.0.0"));
    try (ReloadingChecker reloading = ReloadingChecker.watch(BASE, INTERVAL, told::add, file)) {
      write("a.yaml", "schema: heyan/2\n");
      assertThat(next().problems())
          .hasToString(
              "[%1$s:1:1: key \"pack\" is missing, %1$s:1:9: schema must be \"heyan/1\", but was \"heyan/2\"]"
                  .formatted(file));
      write("a.yaml", pack("1.0.1"));
      assertThat(next()).hasToString("loaded a 1.0.1");
      Files.delete(file);
      assertThat(next()).hasToString("kept a 1.0.1\n" + file + ": file not found");
      write("a.yaml", pack("1.0.2"));
      assertThat(next()).hasToString("loaded a 1.0.2");
      assertThat(reloading.checker().packs()).hasToString("[p 1.0.0, a 1.0.2]");
    }
  }

  @Test
  void goes_on_where_the_listener_fails_and_hands_over_what_it_throws() throws Exception {
    BlockingQueue<Throwable> thrown = new LinkedBlockingQueue<>();
    Path file = write("a.yaml", pack("1.0.0"));
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> thrown.add(e));
    try (ReloadingChecker reloading = ReloadingChecker.watch(BASE, INTERVAL, this::fail, file)) {
      write("a.yaml", pack("1.1.0"));
      assertThat(next()).hasToString("loaded a 1.1.0");
      write("a.yaml", pack("1.2.0"));
      assertThat(next()).hasToString("loaded a 1.2.0");
      assertThat(reloading.checker().packs()).hasToString("[p 1.0.0, a 1.2.0]");
      assertThat(thrown.poll(1, TimeUnit.MINUTES)).hasMessage("told: loaded a 1.1.0");
    } finally {
      leaves_no_thread();
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  private void fail(Reload reload) {
    told.add(reload);
    throw new IllegalStateException("told: " + reload);
  }

  @Test
  void goes_on_where_the_listener_leaves_an_interrupt() throws Exception {
    Path file = write("a.yaml", pack("1.0.0"));
    try (ReloadingChecker reloading =
        ReloadingChecker.watch(BASE, INTERVAL, this::interrupt, file)) {
      write("a.yaml", pack("1.1.0"));
      assertThat(next()).hasToString("loaded a 1.1.0");
      write("a.yaml", pack("1.2.0"));
      assertThat(next()).hasToString("loaded a 1.2.0");
      assertThat(reloading.checker().packs()).hasToString("[p 1.0.0, a 1.2.0]");
    }
  }

  private void interrupt(Reload reload) {
    told.add(reload);
    Thread.currentThread().interrupt();
  }

  @Test
  void ends_its_thread_when_it_is_closed() throws Exception {
    Path file = write("a.yaml", pack("1.0.0"));
    Duration forEver = Duration.ofSeconds(Long.MAX_VALUE);
    ReloadingChecker reloading = ReloadingChecker.watch(BASE, forEver, told::add, file);
    assertThat(watchers()).hasSize(1).allMatch(Thread::isDaemon);
    reloading.close();
    reloading.close();
    leaves_no_thread();

    write("a.yaml", pack("1.1.0"));
    assertThat(reloading.reload()).hasToString("loaded a 1.1.0");
    assertThat(told).isEmpty();
  }

  @Test
  void may_be_closed_by_the_listener() throws Exception {
    Path file = write("a.yaml", pack("1.0.0"));
    CompletableFuture<ReloadingChecker> itself = new CompletableFuture<>();
    ReloadingChecker reloading =
        ReloadingChecker.watch(
            BASE,
            INTERVAL,
            reload -> {
              itself.join().close();
              told.add(reload);
            },
            file);
    itself.complete(reloading);
    write("a.yaml", pack("1.1.0"));
    assertThat(next()).hasToString("loaded a 1.1.0");
  }

  @Test
  void starts_no_thread_where_it_throws() throws IOException {
    Path missing = folder.resolve("none.yaml");
    assertThatExceptionOfType(PackException.class)
        .isThrownBy(() -> ReloadingChecker.watch(BASE, INTERVAL, told::add, missing))
        .withMessage(missing + ": file not found");
    Path file = write("a.yaml", pack("1.0.0"));
    for (Duration wrong : List.of(Duration.ZERO, Duration.ofSeconds(-1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ReloadingChecker.watch(BASE, wrong, told::add, file))
          .withMessage("interval must be positive, but was " + wrong);
    }
    assertThat(watchers()).isEmpty();
  }

  private static List<Thread> watchers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("heyan-reload"))
        .toList();
  }

  private Reload next() throws InterruptedException {
    Reload reload = told.poll(1, TimeUnit.MINUTES);
    assertThat(reload).isNotNull();
    return reload;
  }

  /** Writes a file at one stroke, so that a slow machine does not show it half written. */
  private Path write(String file, String yaml) throws IOException {
    Path written = Files.writeString(folder.resolve(file + "~"), yaml);
    return Files.move(written, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
  }

  private static String pack(String version) {
    return "schema: heyan/1\npack: {id: a, version: " + version + ", locale: zh}\ncues: []\n";
  }
}
