package io.github.heyan.core.complaint;

/**
 * Whether an event counts towards a deadline, and why. Immutable.
 *
 * @param event the event
 * @param counts whether it changed the deadline, or ended its running
 * @param zh why, in Chinese
 * @param en why, in English
 */
public record EventVerdict(ComplaintEvent event, boolean counts, String zh, String en) {}
