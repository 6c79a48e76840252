package entente.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import entente.scenario.Shape.Slot;
import entente.value.Amount;
import entente.value.Moment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes numbers, texts, choices, moments and amounts from JSON, and says what is wrong with them.
 */
final class ValueBinder {

  /** The laws of drawn amounts, by the keys that name them. */
  static final List<String> LAWS = List.of("uniform", "normal", "lognormal");

  private final Faults faults;

  ValueBinder(Faults faults) {
    this.faults = faults;
  }

  /** The value of a key that holds neither a record nor a list; blank after a fault. */
  Object scalar(Slot slot, JsonNode node, Place place, boolean template) {
    return switch (slot.form()) {
      case NUMBER -> node.isNumber() ? number(slot, node, place) : wrong(slot, node, place);
      case WHOLE -> whole(slot, node, place);
      case FLAG -> node.isBoolean() ? (Object) node.booleanValue() : wrong(slot, node, place);
      case TEXT -> node.isTextual() ? node.textValue() : wrong(slot, node, place);
      case CHOICE -> choice(slot, node, place);
      case MOMENT -> moment(slot, node, place);
      case AMOUNT -> amount(slot, node, place, template);
      default -> throw new IllegalStateException(slot.name() + " is no single value");
    };
  }

  /** A number within the range of its key; NaN after a fault. */
  Double number(Slot slot, JsonNode node, Place place) {
    double value = node.doubleValue();
    return inRange(slot, value, place) ? value : Double.NaN;
  }

  private Object wrong(Slot slot, JsonNode node, Place place) {
    faults.add(place, "found " + Words.found(node) + "; allowed is " + Words.allowed(slot));
    return Shape.blank(slot);
  }

  private boolean inRange(Slot slot, double value, Place place) {
    if (value >= slot.key().min() && value <= slot.key().max()) {
      return true;
    }
    String kind = slot.form() == Shape.Form.WHOLE ? "a whole number" : "a number";
    faults.add(
        place,
        "found "
            + Words.number(value)
            + "; allowed is "
            + kind
            + Words.range(slot.key())
            + Words.remark(slot.key()));
    return false;
  }

  private Object whole(Slot slot, JsonNode node, Place place) {
    if (!node.isNumber()
        || node.doubleValue() != Math.rint(node.doubleValue())
        || !(Math.abs(node.doubleValue()) < 9.2e18)) {
      return wrong(slot, node, place);
    }
    return inRange(slot, node.doubleValue(), place)
        ? Shape.whole(slot, node.longValue())
        : Shape.blank(slot);
  }

  private Object choice(Slot slot, JsonNode node, Place place) {
    if (!node.isTextual()) {
      return wrong(slot, node, place);
    }
    List<String> choices = slot.choices();
    String text = node.textValue();
    if (choices.contains(text)) {
      return slot.choice(text);
    }
    faults.add(
        place,
        "found '"
            + Words.clip(text)
            + "'; allowed is "
            + Words.allowed(slot)
            + Nearest.hint(text, choices));
    return null;
  }

  private Object moment(Slot slot, JsonNode node, Place place) {
    if (node.isNumber()) {
      return inRange(slot, node.doubleValue(), place) ? new Moment(node.doubleValue()) : null;
    } else if (node.isTextual()) {
      try {
        return Moment.parse(node.textValue());
      } catch (IllegalArgumentException e) {
        return wrong(slot, node, place);
      }
    }
    return wrong(slot, node, place);
  }

  private Amount amount(Slot slot, JsonNode node, Place place, boolean template) {
    if (node.isNumber()) {
      return inRange(slot, node.doubleValue(), place) ? Amount.of(node.doubleValue()) : null;
    } else if (!node.isObject() || node.isEmpty()) {
      wrong(slot, node, place);
      return null;
    }
    String first = node.fieldNames().next();
    if (first.isEmpty() || !Character.isLetter(first.charAt(0))) {
      return yearly(slot, node, place);
    }
    return drawn(slot, node, first, place, template);
  }

  private Amount yearly(Slot slot, JsonNode node, Place place) {
    SortedMap<Integer, Double> table = new TreeMap<>();
    boolean sound = true;
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String year = entry.getKey();
      JsonNode value = entry.getValue();
      if (JsonTree.isFaulty(value)) {
        sound = false;
      } else if (!isYear(year)) {
        faults.add(
            place.key(Words.clip(year)),
            "found the key '" + Words.clip(year) + "'; allowed is a calendar year such as 1949");
        sound = false;
      } else if (!value.isNumber()) {
        faults.add(
            place.key(year),
            "found "
                + (value.isNull() ? "null" : Words.found(value))
                + "; allowed is a number"
                + Words.range(slot.key())
                + Words.remark(slot.key()));
        sound = false;
      } else if (inRange(slot, value.doubleValue(), place.key(year))) {
        table.put(Integer.valueOf(year), value.doubleValue());
      } else {
        sound = false;
      }
    }
    return sound ? new Amount.Yearly(table) : null;
  }

  /** Whether a key is a whole number of at most six digits, written in the one usual way. */
  private static boolean isYear(String key) {
    int start = key.startsWith("-") ? 1 : 0;
    int digits = key.length() - start;
    if (digits < 1 || digits > 6 || (key.charAt(start) == '0' && key.length() > 1)) {
      return false;
    }
    for (int k = start; k < key.length(); k++) {
      if (key.charAt(k) < '0' || key.charAt(k) > '9') {
        return false;
      }
    }
    return true;
  }

  private Amount drawn(Slot slot, JsonNode node, String law, Place place, boolean template) {
    if (!LAWS.contains(law)) {
      String allowed =
          template
              ? "a year, uniform, normal or lognormal" + Nearest.hint(law, LAWS)
              : "a calendar year such as 1949";
      faults.add(
          place.key(Words.clip(law)),
          "unknown key '" + Words.clip(law) + "'; allowed is " + allowed);
      return null;
    } else if (!template) {
      faults.add(
          place,
          "found a law to draw from; it is allowed in /generator/template only. Allowed here is "
              + Words.allowed(slot));
      return null;
    }
    JsonNode pair = node.get(law);
    boolean twoNumbers =
        pair.isArray() && pair.size() == 2 && pair.get(0).isNumber() && pair.get(1).isNumber();
    boolean sound = twoNumbers && node.size() == 1;
    if (sound) {
      double first = pair.get(0).doubleValue();
      double second = pair.get(1).doubleValue();
      if (law.equals("uniform") ? first <= second : second >= 0) {
        return new Amount.Drawn(Amount.Law.valueOf(law.toUpperCase(Locale.ROOT)), first, second);
      }
    }
    if (!JsonTree.isFaulty(pair)) {
      faults.add(
          place,
          "allowed is {\"uniform\": [low, high]} with low <= high, {\"normal\": [mean, sd]} or"
              + " {\"lognormal\": [mean, sd]} with sd >= 0, and nothing beside it");
    }
    return null;
  }
}
