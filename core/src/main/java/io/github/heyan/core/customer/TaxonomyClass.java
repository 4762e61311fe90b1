package io.github.heyan.core.customer;

import java.util.Optional;

/**
 * A class of a {@link Taxonomy}. Immutable.
 *
 * @param id stable id of ours
 * @param zh Chinese name
 * @param en English name
 * @param officialCode the number in the source; empty unless a holder of the source has filled it
 * @param broader the class of the taxonomy {@code cause} that it falls under, where there is one
 */
public record TaxonomyClass(
    String id, String zh, String en, Optional<String> officialCode, Optional<String> broader) {}
