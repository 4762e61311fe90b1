package io.github.heyan.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.heyan.checker.Severity;
import java.io.File;
import java.io.IOException;

/** What the parts of a SARIF log share. */
final class Sarif {
  /** What RFC 3986 lets stand in a path as it is. */
  private static final String PLAIN = "-._~!$&'()*+,;=@/";

  private Sarif() {}

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case HINT -> "note";
    };
  }

  /** Writes an object whose {@code text} is a message: braces would begin a placeholder. */
  static void writeMessage(String name, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    Json.writeString("text", escaped(text), json);
    json.writeEndObject();
  }

  static String escaped(String text) {
    return text.replace("{", "{{").replace("}", "}}");
  }

  static void writeArtifact(String file, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(file, File.separatorChar));
    json.writeEndObject();
  }

  /** Returns the reference to a file: absolute where its name is. */
  static String uri(String file, char separator) {
    boolean hasDrive = file.matches("[A-Za-z]:[\\\\/].*");
    String path = hasDrive || separator == '\\' ? file.replace('\\', '/') : file;
    if (hasDrive) {
      return "file:///" + path.charAt(0) + ":" + encoded(path.substring(2));
    }
    return (path.startsWith("/") ? "file://" : "") + encoded(path);
  }

  private static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : path.getBytes(UTF_8)) {
      char c = (char) Byte.toUnsignedInt(octet);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append("%%%02X".formatted((int) c));
      }
    }
    return encoded.toString();
  }
}
