package io.github.heyan.core.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaxonomyTest {
  private static Taxonomy standard(String id) {
    return CustomerReader.ofPacks().taxonomies().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void finds_a_class_by_its_id() {
    assertThat(standard("business").find("loans"))
        .contains(new TaxonomyClass("loans", "贷款", "loans", Optional.empty(), Optional.empty()));
    assertThat(standard("business").find("")).isEmpty();
  }

  @Test
  void keeps_a_copy_of_its_classes() {
    List<TaxonomyClass> classes = new ArrayList<>();
    Taxonomy taxonomy = new Taxonomy("cause", "原因", "cause", "ours", classes);
    classes.add(new TaxonomyClass("a", "一", "one", Optional.empty(), Optional.empty()));
    assertThat(taxonomy.classes()).isEmpty();
  }

  @Test
  void the_standard_ones_are_as_large_as_their_source() {
    assertThat(standard("cause").classes()).hasSize(13);
    assertThat(standard("official_cause").classes()).hasSize(12);
    assertThat(standard("business").classes()).hasSize(14);
    assertThat(standard("channel").classes()).hasSize(10);
  }

  @Test
  void every_official_cause_has_a_broader_one() {
    assertThat(standard("official_cause").classes())
        .allMatch(each -> each.broader().flatMap(standard("cause")::find).isPresent());
  }
}
