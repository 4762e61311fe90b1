package io.github.heyan.training;

import com.google.common.collect.ImmutableList;
import io.github.heyan.core.customer.CustomerReader;
import io.github.heyan.core.model.NGrams;
import io.github.heyan.core.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns the model of the {@link CustomerReader} from a corpus, whose format docs/training.md
 * describes. Briefs that are set aside are not learned from; they measure.
 */
public final class CustomerTraining {
  /** What an error costs beside large weights. */
  private static final double COST = 4;

  /** In how many messages a feature must stand. */
  private static final int FEWEST_TEXTS = 3;

  /** Signals are made for other texts than the corpus, too: they count in full. */
  private static final double LEAST_TRUST = 1;

  /** Weights below this share of a head's largest are left out of the file. */
  private static final double SMALLEST = 0.06;

  private static final int FOLDS = 5;

  private final CustomerCorpus corpus;

  private CustomerTraining(CustomerCorpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Reads the corpus of a file or folder.
   *
   * @throws IOException if it cannot be read
   * @throws CorpusException with every row that is wrong
   */
  public static CustomerTraining of(Path corpus) throws IOException {
    return new CustomerTraining(CustomerCorpus.read(corpus));
  }

  /** Returns the file of the model. The same corpus always gives the same bytes. */
  public byte[] train() {
    CustomerReader packs = CustomerReader.ofPacks();
    ImmutableList<CustomerMessage> messages = corpus.messages(false);
    ImmutableList<Instance> instances =
        messages.stream()
            .map(message -> instance(packs, message))
            .collect(ImmutableList.toImmutableList());
    int[] folds =
        messages.stream().mapToInt(message -> CorpusFiles.fold(message.brief(), FOLDS)).toArray();
    HeadGroups groups = CustomerLabels.heads();
    return new ModelTrainer(COST, FEWEST_TEXTS)
        .trustingAtLeast(LEAST_TRUST)
        .train(
            instances,
            groups.heads(),
            folds,
            scores -> groups.offsets(new Calibration(instances, scores, natural(messages))))
        .toBytes(head -> SMALLEST);
  }

  /** Returns the indices of the messages with natural shares of the labels. */
  private static int[] natural(List<CustomerMessage> messages) {
    return IntStream.range(0, messages.size()).filter(i -> messages.get(i).isNatural()).toArray();
  }

  /** Returns how well {@code reader} reads the briefs that are set aside. */
  public CustomerEvaluation evaluate(CustomerReader reader) {
    return CustomerEvaluation.of(reader, corpus.messages(true));
  }

  private static Instance instance(CustomerReader packs, CustomerMessage message) {
    return new Instance(
        features(message.text()),
        packs.signalOdds(message.text()),
        CustomerLabels.answers(message));
  }

  private static int[] features(String message) {
    Text text = Text.of(message);
    List<Integer> features = new ArrayList<>();
    NGrams.forEach(text, 0, text.length(), (feature, start, end) -> features.add(feature));
    return features.stream().flatMapToInt(IntStream::of).toArray();
  }
}
