package io.github.heyan.phrases;

import java.util.Optional;

/**
 * Which fact is asked for. Immutable.
 *
 * @param kind what kind of fact
 * @param slot the slot that it is to fill, such as {@code duration}
 * @param business class of the taxonomy {@code business}
 * @param cause class of the taxonomy {@code cause}
 * @param product the product, in the words of the host or of the customer
 */
public record FactKey(
    FactKind kind,
    SlotType slot,
    Optional<String> business,
    Optional<String> cause,
    Optional<String> product) {}
