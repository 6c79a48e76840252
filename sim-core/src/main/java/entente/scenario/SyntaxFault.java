package entente.scenario;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Says in plain words, with line and column, why a text is not JSON. */
final class SyntaxFault {

  private SyntaxFault() {}

  /** Adds the fault that stopped the parser. */
  static void add(JsonProcessingException e, JsonParser parser, String text, Faults faults) {
    if (e instanceof StreamConstraintsException) {
      faults.add(Place.ROOT, at(parser.currentLocation()) + limit(e.getOriginalMessage()));
      return;
    }
    JsonLocation where = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    String what =
        e instanceof JsonEOFException ? ending(parser) : words(e.getOriginalMessage(), text, where);
    faults.add(Pointers.of(parser), at(where) + "not JSON: " + what);
  }

  /** Adds the fault of a document after the document. */
  static void trailing(JsonParser parser, Faults faults) {
    faults.add(
        Place.ROOT,
        at(parser.currentTokenLocation())
            + "not JSON: there is something after the end of the document");
  }

  private static String at(JsonLocation where) {
    return "line " + where.getLineNr() + ", column " + where.getColumnNr() + ": ";
  }

  private static String ending(JsonParser parser) {
    String open =
        parser.getParsingContext().inArray()
            ? "a list is still open; expected is ]"
            : parser.getParsingContext().inObject()
                ? "an object is still open; expected is }"
                : "a text or number is still open";
    return "the file ends too early, " + open;
  }

  private static String limit(String message) {
    if (message.contains("nesting depth")) {
      return "lists and objects nest more than " + JsonTree.DEEPEST + " levels deep";
    } else if (message.contains("Token count")) {
      return "more than " + JsonTree.MOST_TOKENS / 1_000_000 + " million keys, values and brackets";
    } else if (message.contains("Number")) {
      return "a number has more than a thousand digits";
    } else if (message.contains("ame")) {
      return "a key is longer than 50000 letters";
    }
    return "a text or its keys go beyond what can be read";
  }

  private static String words(String message, String text, JsonLocation where) {
    String here = offender(text, where);
    if (message.contains("Unrecognized token")) {
      String token = between(message, "'", "'");
      return "unknown word '" + Words.clip(token) + "'; texts stand in double quotes";
    } else if (message.contains("comment")) {
      return "comments are not allowed";
    } else if (message.contains("eading zeroes")) {
      return "a number must not begin with 0";
    } else if (message.contains("CTRL-CHAR")) {
      return "a line break or control character where none may stand; in a text write \\n";
    } else if (message.contains("escape")) {
      return "unknown escape in a text; allowed are \\\" \\\\ \\/ \\b \\f \\n"
          + " \\r"
          + " \\t and \\u with four hexadecimal digits";
    } else if (message.contains("colon")) {
      return "found " + here + " where a colon is expected between key and value";
    } else if (message.contains("field name") || message.contains("property name")) {
      return "found " + here + " where a key in double quotes is expected";
    } else if (message.contains("comma")) {
      return "found " + here + " where a comma or a closing bracket is expected";
    } else if (message.contains("nexpected close marker")) {
      return "found " + here + ", which closes a bracket that is not open";
    }
    return "found " + here + " where a value is expected";
  }

  private static String offender(String text, JsonLocation where) {
    int line = 1;
    int start = 0;
    while (line < where.getLineNr()) {
      int next = nextLine(text, start);
      if (next < 0) {
        return "something";
      }
      start = next;
      line++;
    }
    int position = start + Math.max(0, where.getColumnNr() - 1);
    if (position >= text.length()) {
      return "the end";
    }
    int letter = text.codePointAt(position);
    return Character.isISOControl(letter) || !Character.isDefined(letter)
        ? "the character " + String.format("U+%04X", letter)
        : "'" + Character.toString(letter) + "'";
  }

  private static int nextLine(String text, int from) {
    for (int k = from; k < text.length(); k++) {
      char c = text.charAt(k);
      if (c == '\n' || (c == '\r' && (k + 1 == text.length() || text.charAt(k + 1) != '\n'))) {
        return k + 1;
      }
    }
    return -1;
  }

  private static String between(String message, String from, String to) {
    int start = message.indexOf(from) + from.length();
    int end = message.indexOf(to, start);
    return end < 0 ? "" : message.substring(start, end);
  }
}
