package io.github.heyan.core.customer;

import io.github.heyan.core.Span;

/**
 * A datum that a message names, in the customer's own words.
 *
 * @param kind what it is
 * @param span where it stands: UTF-16 offsets into the message, half-open
 * @param text the words
 */
public record Slot(SlotKind kind, Span span, String text) {}
