package io.github.heyan.core;

/**
 * One turn of a dialogue. Immutable.
 *
 * @param role who speaks
 * @param text what is said
 */
public record Turn(Role role, String text) {}
