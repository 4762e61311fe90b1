package io.github.heyan.core.cue;

/**
 * An exception to a cue or rule: where its condition holds, the hit is innocent. Called so because
 * {@code Exception} means something else in Java.
 *
 * @param id names it in explanations and examples
 * @param why says to the rule's author why the hit is innocent
 */
public record Exemption(String id, String why, Condition condition) {}
