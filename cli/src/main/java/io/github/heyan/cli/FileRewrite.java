package io.github.heyan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.heyan.checker.Rewritten;
import io.github.heyan.checker.Suggestion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts rewrites into the file that their replies come from; all else stays byte for byte. */
final class FileRewrite {
  private final Path file;
  private final Map<Integer, RewrittenReply> replies = new HashMap<>();

  FileRewrite(Path file) {
    this.file = file;
  }

  /** Takes a reply; its rewrite is put in where no slot is open. */
  void add(RewrittenReply reply) {
    if (reply.report().rewritten().filter(Rewritten::sendable).isPresent()) {
      replies.put(reply.input().origin().line(), reply);
    }
  }

  /** Returns the number of replies that are put in. */
  int size() {
    return replies.size();
  }

  /** Writes the file anew, at one stroke; not at all where there is nothing to put in. */
  void apply() throws IOException {
    if (replies.isEmpty()) {
      return;
    }
    Path target = file.toRealPath();
    Path made = Files.createTempFile(target.getParent(), ".heyan", ".tmp");
    try {
      // The copy brings the rights of the file along.
      Files.copy(
          target, made, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      Files.write(made, rewritten(Files.readAllBytes(target)));
      Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(made);
    }
  }

  private byte[] rewritten(byte[] bytes) {
    ByteArrayOutputStream made = new ByteArrayOutputStream(bytes.length);
    int number = 1;
    int start = 0;
    while (start < bytes.length) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      end = Math.min(bytes.length, end + 1);
      RewrittenReply reply = replies.get(number);
      if (reply == null) {
        made.write(bytes, start, end - start);
      } else {
        made.writeBytes(line(new String(bytes, start, end - start, UTF_8), reply).getBytes(UTF_8));
      }
      start = end;
      number++;
    }
    return made.toByteArray();
  }

  private static String line(String line, RewrittenReply reply) {
    int mark = line.startsWith("\uFEFF") ? 1 : 0;
    boolean isRow = reply.input().origin().isRow();
    int start = mark + reply.input().origin().anchors().get(0).column() - 1;
    int[] places = places(line, start, reply.input().text().length(), isRow);
    StringBuilder made = new StringBuilder(line);
    List<Suggestion> changes = reply.report().rewritten().orElseThrow().changes();
    for (int i = changes.size() - 1; i >= 0; i--) {
      Suggestion change = changes.get(i);
      String text = isRow ? escaped(change.text()) : change.text();
      made.replace(places[change.span().start()], places[change.span().end()], text);
    }
    return made.toString();
  }

  private static String escaped(String text) {
    return new String(JsonStringEncoder.getInstance().quoteAsString(text));
  }

  /** Returns where in {@code line} each unit of the reply, and its end, stands. */
  private static int[] places(String line, int start, int length, boolean isJson) {
    int[] places = new int[length + 1];
    places[0] = start;
    for (int i = 0; i < length; i++) {
      int at = places[i];
      boolean isEscape = isJson && line.charAt(at) == '\\';
      places[i + 1] = at + (isEscape ? line.charAt(at + 1) == 'u' ? 6 : 2 : 1);
    }
    return places;
  }
}
