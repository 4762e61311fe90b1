package io.github.heyan.benchmarks.peers;

import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import com.github.houbb.sensitive.word.support.allow.WordAllows;
import com.google.common.collect.Maps;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.github.heyan.benchmarks.PassBenchmark;
import io.github.heyan.benchmarks.Volume;
import io.github.heyan.benchmarks.Workload;
import io.github.heyan.benchmarks.texts.Replies;
import java.util.TreeMap;
import org.ahocorasick.trie.Trie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Searchers of words, given the fixed words of the standard packs: no patterns, no exceptions. */
public class WordBenchmark extends PassBenchmark {
  private static final int SAMPLE = 500;

  /** Made by JMH. */
  public WordBenchmark() {}

  /** The double-array automaton of hankcs. */
  @State(Scope.Benchmark)
  public static class Hankcs {
    private final Workload clean = Workload.of(Replies.clean());
    private final AhoCorasickDoubleArrayTrie<String> automaton = new AhoCorasickDoubleArrayTrie<>();

    /** Builds the automaton. */
    public Hankcs() {
      automaton.build(new TreeMap<>(Maps.asMap(StandardPatterns.read().words(), word -> word)));
    }

    private int find(String text) {
      int[] found = {0};
      AhoCorasickDoubleArrayTrie.IHit<String> count = (begin, end, word) -> found[0]++;
      automaton.parseText(text, count);
      return found[0];
    }
  }

  /** The automaton of org.ahocorasick. */
  @State(Scope.Benchmark)
  public static class AhoCorasick {
    private final Workload clean = Workload.of(Replies.clean());
    private final Trie trie = Trie.builder().addKeywords(StandardPatterns.read().words()).build();

    /** Builds the automaton. */
    public AhoCorasick() {}
  }

  /** The filter sensitive-word, its own words replaced by ours. */
  @State(Scope.Benchmark)
  public static class SensitiveWord {
    private final Workload clean = Workload.sample(Replies.clean(), SAMPLE);
    private final SensitiveWordBs filter =
        SensitiveWordBs.newInstance()
            .wordDeny(() -> StandardPatterns.read().words().asList())
            .wordAllow(WordAllows.empty())
            .init();

    /** Builds the filter. */
    public SensitiveWord() {}
  }

  /** Finds all words. */
  @Benchmark
  public int hankcs(Hankcs state, Volume volume) {
    return state.clean.pass(volume, state::find);
  }

  /** Finds all words. */
  @Benchmark
  public int ahoCorasick(AhoCorasick state, Volume volume) {
    return state.clean.pass(volume, text -> state.trie.parseText(text).size());
  }

  /** Finds all words. */
  @Benchmark
  public int sensitiveWord(SensitiveWord state, Volume volume) {
    return state.clean.pass(volume, text -> state.filter.findAll(text).size());
  }
}
