package entente.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import entente.scenario.Shape.Slot;
import entente.value.Key;
import entente.value.Moment;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;

/** The words in which faults speak of values and of what is allowed. */
final class Words {

  private static final int LONGEST_QUOTE = 60;

  private Words() {}

  /** What was found: {@code the text "abc"}, {@code 1.2}, {@code a list}. */
  static String found(JsonNode node) {
    if (node.isTextual()) {
      return "the text \"" + clip(node.textValue()) + "\"";
    } else if (node.isArray()) {
      return node.isEmpty() ? "an empty list" : "a list";
    } else if (node.isObject()) {
      return node.isEmpty() ? "an empty object" : "an object";
    }
    return clip(node.asText());
  }

  /** Everything that may stand under a key, with unit and symbol. */
  static String allowed(Slot slot) {
    String kind =
        switch (slot.form()) {
          case NUMBER -> "a number" + range(slot.key());
          case WHOLE -> "a whole number" + range(slot.key());
          case FLAG -> "true or false";
          case TEXT -> "a text";
          case CHOICE -> "one of " + String.join(", ", slot.choices());
          case MOMENT ->
              "a decimal year (1949.5) or a date (\"1949\", \"1949-04\", \"1949-04-04\")";
          case AMOUNT -> "a number" + range(slot.key()) + " or an object of such numbers by year";
          case RECORD -> "an object {...}";
          case TEXTS -> "a list of texts";
          case NUMBERS -> "a list of numbers" + range(slot.key());
          case RECORDS -> "a list of objects [{...}]";
        };
    String bare = slot.key().shorthand();
    if (!bare.isEmpty() && slot.form() == Shape.Form.RECORD) {
      kind = allowed(Shape.of(slot.type()).slot(bare)) + ", or " + kind;
    }
    return slot.form() == Shape.Form.MOMENT ? kind : kind + remark(slot.key());
  }

  /** A noun with its article. */
  static String a(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  /** Unit and symbol in brackets, or nothing. */
  static String remark(Key key) {
    String unit = key.unit().isEmpty() ? "" : "unit " + key.unit();
    String symbol = key.symbol().isEmpty() ? "" : "symbol " + key.symbol();
    if (unit.isEmpty() && symbol.isEmpty()) {
      return "";
    }
    return " (" + unit + (unit.isEmpty() || symbol.isEmpty() ? "" : ", ") + symbol + ")";
  }

  /** The range of a key: {@code " in [0, 1]"}. */
  static String range(Key key) {
    boolean low = Double.isFinite(key.min());
    boolean high = Double.isFinite(key.max());
    if (low && high) {
      return " in [" + number(key.min()) + ", " + number(key.max()) + "]";
    } else if (low) {
      return " of at least " + number(key.min());
    }
    return high ? " of at most " + number(key.max()) : "";
  }

  /** A number as a person would write it. */
  static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e7) {
      return Long.toString((long) value);
    }
    String text = Double.toString(value);
    return text.replace(".0E", "e").replace("E", "e").toLowerCase(Locale.ROOT);
  }

  /** A moment as a date where it is the start of a day, else as a decimal year. */
  static String moment(double year) {
    String date = date(year);
    return date.isEmpty() ? Double.toString(year) : date;
  }

  /** The shortest date that means exactly this decimal year; empty when there is none. */
  static String date(double year) {
    if (!(year >= 0 && year < 10_000)) {
      return "";
    }
    int whole = (int) Math.floor(year);
    if (year == whole) {
      return String.format(Locale.ROOT, "%04d", whole);
    }
    int length = Year.of(whole).length();
    int day = (int) Math.round((year - whole) * length) + 1;
    if (day > length) {
      return "";
    }
    LocalDate date = LocalDate.ofYearDay(whole, day);
    return Moment.of(date).year() == year ? date.toString() : "";
  }

  /** A text short enough for a message, without line breaks. */
  static String clip(String text) {
    String line = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "..." : text;
    StringBuilder plain = new StringBuilder(line.length());
    for (int k = 0; k < line.length(); k++) {
      char c = line.charAt(k);
      plain.append(Character.isISOControl(c) ? ' ' : c);
    }
    return plain.toString();
  }
}
