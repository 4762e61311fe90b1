package io.github.heyan.phrases;

/**
 * How to ask for a datum in a class of complaints: openly while it is unknown, closed to confirm
 * it.
 */
record Question(String id, Fit fit, SlotType datum, Template open, Template closed, Note why) {}
