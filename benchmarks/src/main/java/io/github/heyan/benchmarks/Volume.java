package io.github.heyan.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * How much text a benchmark went through, and the processor time that it took its thread. JMH
 * reports these sums beside its own result, which is time on the clock: on a machine that others
 * use, too, processor time is what compares.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Volume {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Passes over all texts of the benchmark. */
  public long passes;

  /** UTF-16 units. */
  public long characters;

  /** Whole texts. */
  public long texts;

  /** Processor time, in nanoseconds. */
  public long cpu;

  /** How often the thread had to wait for another: for a lock, or until it was woken. */
  public long waits;

  /** Starts at nothing. */
  public Volume() {}

  /** Counts a pass. */
  void add(int characters, int texts, long cpu, long waits) {
    this.passes++;
    this.characters += characters;
    this.texts += texts;
    this.cpu += cpu;
    this.waits += waits;
  }

  /** Returns the processor time of this thread so far, in nanoseconds. */
  static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Returns how often this thread has waited for another so far. */
  static long waitsSoFar() {
    ThreadInfo thread = THREADS.getThreadInfo(Thread.currentThread().getId());
    return thread.getBlockedCount() + thread.getWaitedCount();
  }
}
