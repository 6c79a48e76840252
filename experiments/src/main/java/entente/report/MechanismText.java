package entente.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mechanism says of itself: the Javadoc of its class, read from the source that was
 * compiled.
 *
 * @param name name of the class
 * @param summary what it is, in plain text
 * @param equations its equations as they stand in the source; empty where it has none
 * @param notes what follows them: the literature, and what is ours
 */
record MechanismText(String name, String summary, String equations, String notes) {

  private static final Pattern CLASS_COMMENT =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public final class", Pattern.DOTALL);
  private static final Pattern EQUATIONS = Pattern.compile("<pre>\\n?(.*?)</pre>", Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile("\\{@(?:link|code)\\s+(?:[\\w.]*[.#])?([^}]+)}");

  /** Reads the text of a mechanism. */
  static MechanismText of(Class<?> mechanism) {
    Matcher comment = CLASS_COMMENT.matcher(source(mechanism));
    if (!comment.find()) {
      throw new IllegalStateException(mechanism + " says nothing of itself");
    }
    String text = comment.group(1).replaceAll("(?m)^ ?\\* ?", "").strip();
    Matcher block = EQUATIONS.matcher(text);
    boolean has = block.find();
    return new MechanismText(
        mechanism.getSimpleName(),
        prose(has ? text.substring(0, block.start()) : text),
        has ? block.group(1).stripTrailing().replace("\u0000", "") : "",
        prose(has ? text.substring(block.end()) : ""));
  }

  private static String source(Class<?> mechanism) {
    String path = "/" + mechanism.getName().replace('.', '/') + ".java";
    try (InputStream in = mechanism.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the source of " + mechanism + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String prose(String javadoc) {
    return TAG.matcher(javadoc)
        .replaceAll("$1")
        .replaceAll("</?[a-z]+>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
