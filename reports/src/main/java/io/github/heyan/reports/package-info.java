/**
 * What was found, written for people and for programs.
 *
 * <p>A format ({@link io.github.heyan.reports.TextFormat}, {@link
 * io.github.heyan.reports.JsonFormat}, {@link io.github.heyan.reports.SarifFormat}) is a value that
 * says how a report looks; given a {@link java.io.Writer} it makes a {@link
 * io.github.heyan.reports.ReportWriter}, which holds one reply at a time. A further format is one
 * more such pair.
 */
@NullMarked
package io.github.heyan.reports;

import org.jspecify.annotations.NullMarked;
