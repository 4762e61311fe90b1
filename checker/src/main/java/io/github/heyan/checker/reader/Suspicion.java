package io.github.heyan.checker.reader;

import io.github.heyan.checker.reader.ReplyClauses.Clause;

/**
 * A fault that the second reader suspects. Places are positions of the view.
 *
 * @param clause the clause
 * @param start where the words start that weigh most
 * @param end position behind them
 * @param category id of the likeliest category
 * @param confidence how sure it is, above 0.5 and at most 1
 */
public record Suspicion(Clause clause, int start, int end, String category, double confidence) {}
