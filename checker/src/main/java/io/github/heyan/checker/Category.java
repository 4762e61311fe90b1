package io.github.heyan.checker;

/**
 * A kind of fault, as packs declare it.
 *
 * @param id used in JSON, stable for ever
 * @param zh Chinese name
 * @param en English name
 */
public record Category(String id, String zh, String en) {}
