package io.github.heyan.reports;

import io.github.heyan.core.Span;

/**
 * Where a span starts, counted as editors do: lines end at a line feed, columns are UTF-16 units.
 *
 * @param line line, from 1: of the file for a reply that is a line of it, else of the reply
 * @param column column, from 1
 */
record Place(int line, int column) {

  static Place of(CheckedReply reply, Span span) {
    String before = reply.text().substring(0, span.start());
    int breaks = (int) before.chars().filter(unit -> unit == '\n').count();
    int first = reply.origin().filter(origin -> !origin.isRow()).map(Origin::line).orElse(1);
    return new Place(first + breaks, before.length() - before.lastIndexOf('\n'));
  }
}
