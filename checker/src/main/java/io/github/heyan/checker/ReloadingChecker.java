package io.github.heyan.checker;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.PackException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Holds a {@link ReplyChecker} whose packs may be edited while it is in use.
 *
 * <pre>{@code
 * ReloadingChecker reloading =
 *     ReloadingChecker.watch(
 *         ReplyChecker.standard(),
 *         Duration.ofSeconds(5),
 *         reload -> logger.info(reload.toString()), // "loaded our-pack 1.2.0"
 *         Path.of("our-pack.yaml"));
 * ...
 * reloading.checker().check("这个业务不能办。"); // for each reply
 * ...
 * reloading.close();
 * }</pre>
 *
 * <p>Ask for {@link #checker()} anew for each reply, or once for several that the same rules should
 * judge. It changes at once from the old packs to the new, all packs together; who has the old
 * checker may go on with it. Packs that have a problem are not taken: the checker stays the one
 * before, and the {@link Reload} lists what is wrong with them, as it does where a file has
 * vanished. Paths stand in the order in which the packs join; each may use the packs of the base
 * and those before it.
 *
 * <p>A watch reads the files at every interval and compares what they hold, by a digest. It does
 * not wait for notices of the file system: these do not come from network mounts, and name the
 * wrong file where an editor puts a new one in the place of the old, or where a symbolic link
 * higher up is turned, as Kubernetes does with mounted configuration; times and sizes may stay the
 * same while the content changes. What has changed is taken once it was found the same at two looks
 * in turn, so that files are left alone while they are being written or copied: one to two
 * intervals after the last change.
 *
 * <p>Safe to share between threads; {@code checker()} takes no lock. Never logs, and reads no files
 * but those of the packs. Several of them, one a tenant, may have the same base: they share its
 * packs with the tables compiled from them, and its second reader; but one that adds to lists of
 * the standard packs reads these anew.
 */
public final class ReloadingChecker implements AutoCloseable {
  private final ReplyChecker base;
  private final ImmutableList<Path> paths;
  private final CountDownLatch closed = new CountDownLatch(1);

  /** The reading whose outcome is known to the user. Guarded by this. */
  private PackReading settled;

  /** The last reading, of which the next look says whether it may be used. Guarded by this. */
  private PackReading newest;

  /** The outcome of the settled reading. Guarded by this. */
  private Reload last;

  private volatile ReplyChecker checker;

  private ReloadingChecker(ReplyChecker base, List<Path> paths) {
    checkArgument(!paths.isEmpty(), "at least one pack must be named");
    PackReading first = PackReading.of(base, paths);
    this.base = base;
    this.paths = ImmutableList.copyOf(paths);
    this.checker = first.checker().orElseThrow(() -> new PackException(first.problems()));
    this.settled = first;
    this.newest = first;
    this.last = new Reload(first.packs(), first.problems());
  }

  /**
   * Reads packs, to be read again by {@link #reload()} only. No thread is started, and there is
   * nothing to close.
   *
   * @param base what the packs join
   * @param packs YAML files, or folders with a {@code pack.yaml}
   * @throws PackException with all problems of the packs, if there are any
   * @throws IllegalArgumentException if no pack is named
   */
  public static ReloadingChecker of(ReplyChecker base, Path... packs) {
    return new ReloadingChecker(base, ImmutableList.copyOf(packs));
  }

  /**
   * Reads packs and looks after them until it is closed, on a daemon thread of its own.
   *
   * @param base what the packs join
   * @param interval the time between two looks at the files; a few seconds are usual
   * @param listener is told, on that thread, of each reload, whether it succeeded or not; the same
   *     fault is told once. What it throws goes to the thread's handler of uncaught exceptions, and
   *     the watch goes on
   * @param packs YAML files, or folders with a {@code pack.yaml}
   * @throws PackException with all problems of the packs, if there are any
   * @throws IllegalArgumentException if no pack is named, or the interval is not positive
   */
  public static ReloadingChecker watch(
      ReplyChecker base, Duration interval, Consumer<Reload> listener, Path... packs) {
    checkArgument(
        !interval.isNegative() && !interval.isZero(),
        "interval must be positive, but was %s",
        interval);
    ReloadingChecker reloading = of(base, packs);
    Thread thread = new Thread(() -> reloading.watch(interval, listener), "heyan-reload");
    thread.setDaemon(true);
    thread.start();
    return reloading;
  }

  /** Returns the checker with the packs as they were last found without a problem. */
  public ReplyChecker checker() {
    return checker;
  }

  /**
   * Looks at the files now and takes them as they are, without waiting for a second look: call it
   * when they are written. A listener is not told.
   *
   * @return what came of it; where the files are the same as the last time, the same again
   */
  public synchronized Reload reload() {
    if (!newest.isCurrent()) {
      newest = PackReading.of(base, paths);
    }
    settle();
    return last;
  }

  /**
   * Ends the watch, without waiting for a look that is under way. The checker stays as it is;
   * {@link #reload()} still works.
   */
  @Override
  public void close() {
    closed.countDown();
  }

  private void watch(Duration interval, Consumer<Reload> listener) {
    while (!isClosedWithin(interval)) {
      try {
        look().ifPresent(listener);
      } catch (RuntimeException e) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
      }
    }
  }

  private boolean isClosedWithin(Duration interval) {
    try {
      return closed.await(TimeUnit.NANOSECONDS.convert(interval), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      // Only close() ends the watch. A listener may leave an interrupt behind: look earlier, then.
      return false;
    }
  }

  /** Settles the newest reading if the files are still as it found them, else reads them again. */
  synchronized Optional<Reload> look() {
    if (newest.isCurrent()) {
      return settle();
    }
    newest = PackReading.of(base, paths);
    return Optional.empty();
  }

  /** Takes the newest reading for good; returns what came of it, unless that is known. */
  private Optional<Reload> settle() {
    if (newest.files().equals(settled.files())) {
      return Optional.empty();
    }
    settled = newest;
    checker = newest.checker().orElse(checker);
    ImmutableList<RulePack> inUse =
        newest.checker().isPresent() ? newest.packs() : ImmutableList.copyOf(last.packs());
    last = new Reload(inUse, newest.problems());
    return Optional.of(last);
  }
}
