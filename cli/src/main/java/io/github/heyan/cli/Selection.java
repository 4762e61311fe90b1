package io.github.heyan.cli;

import io.github.heyan.reports.Origin;
import io.github.heyan.reports.Origin.Anchor;
import io.github.heyan.reports.ReplyId;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;

/** Collects the values that a path selects in a document: replies, and what is none. */
final class Selection {
  private final String file;
  private final SourceText source;
  private final SelectPath path;
  private final Queue<Supplier<InputReply>> found = new ArrayDeque<>();

  private Selection(String file, SourceText source, SelectPath path) {
    this.file = file;
    this.source = source;
    this.path = path;
  }

  /** Walks through a document and adds to the selection. */
  interface Walker {
    void walk(Selection selection);
  }

  /** Returns a reader of what {@code walker} finds; the document is read when first asked. */
  static ReplyReader reader(String file, InputStream in, SelectPath path, Walker walker) {
    return new ReplyReader() {
      private Optional<Selection> selection = Optional.empty();
      private boolean isRead;

      @Override
      public Optional<InputReply> next() throws IOException {
        if (!isRead) {
          isRead = true;
          selection = Optional.of(new Selection(file, SourceText.read(in), path));
          selection.get().fill(walker);
        }
        return selection.map(each -> each.found.poll()).map(Supplier::get);
      }
    };
  }

  private void fill(Walker walker) {
    try {
      walker.walk(this);
      if (found.isEmpty()) {
        addProblem(
            new BadLineException(
                1, 1, "\"" + path.source() + "\" must select replies, but selects nothing"));
      }
    } catch (BadLineException e) {
      addProblem(e);
    }
  }

  SourceText source() {
    return source;
  }

  SelectPath path() {
    return path;
  }

  /** Adds the text at {@code anchors} as a reply. */
  void add(List<SelectPath.Step> steps, String text, List<Anchor> anchors) {
    String id = SelectPath.shown(steps);
    Anchor first = anchors.get(0);
    found.add(
        () -> {
          Limits.check("\"" + id + "\"", text, first.line(), first.column());
          return new InputReply(
              ReplyId.of(id), Origin.ofField(file, anchors), text, Optional.empty());
        });
  }

  /** Adds that the value at {@code index} should be text. */
  void addOther(List<SelectPath.Step> steps, int index, String kind) {
    String id = SelectPath.shown(steps);
    addProblem(source.bad(index, "\"" + id + "\" must be text, but was " + kind));
  }

  private void addProblem(BadLineException problem) {
    found.add(
        () -> {
          throw problem;
        });
  }
}
