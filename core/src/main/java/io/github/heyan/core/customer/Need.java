package io.github.heyan.core.customer;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a customer may need behind what they ask (source text 001: from the surface question to the
 * real need). An assumption to be probed by questions, never a fact.
 *
 * @param id stable id
 * @param zh the need in Chinese
 * @param en the need in English
 * @param evidence what in the message suggests it
 * @param questions questions in Chinese that probe it
 */
public record Need(String id, String zh, String en, Evidence evidence, List<String> questions) {

  /** Copies the list. */
  public Need {
    questions = ImmutableList.copyOf(questions);
  }
}
