package io.github.heyan.training;

import java.util.Optional;

/**
 * A category that was found in the place of another. Immutable.
 *
 * @param expected the category of the label; empty where there was no fault
 * @param found the category that was found; empty where nothing was
 */
record Confusion(Optional<String> expected, Optional<String> found) {}
