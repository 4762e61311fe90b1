package io.github.heyan.core.customer;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A classification of complaints: data of a pack, so that a bank, an insurer or a shop brings its
 * own. Immutable.
 *
 * @param id {@code cause}, {@code official_cause}, {@code business} or {@code channel}
 * @param zh Chinese name
 * @param en English name
 * @param source where it is from, such as a standard
 * @param classes the classes, in the order of the source
 */
public record Taxonomy(
    String id, String zh, String en, String source, List<TaxonomyClass> classes) {

  /** Copies the list. */
  public Taxonomy {
    classes = ImmutableList.copyOf(classes);
  }

  /** Returns the class called {@code id}. */
  public Optional<TaxonomyClass> find(String id) {
    return classes.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
