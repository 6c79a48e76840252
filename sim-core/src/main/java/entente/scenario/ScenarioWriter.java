package entente.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.scenario.Shape.Slot;
import entente.value.Amount;
import entente.value.Moment;
import java.util.List;
import java.util.Locale;

/**
 * Writes scenarios as JSON. What is written reads back as an equal scenario, whatever the locale
 * and the machine. Moments at the start of a day are written as dates.
 */
public final class ScenarioWriter {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final boolean brief;

  private ScenarioWriter(boolean brief) {
    this.brief = brief;
  }

  /**
   * The whole scenario: every key that has a value, defaults included.
   *
   * @param scenario the scenario
   * @return JSON text, two spaces a level, ending in a line break
   * @throws IllegalArgumentException when a number is not finite
   */
  public static String full(Scenario scenario) {
    return JsonText.print(new ScenarioWriter(false).record(scenario));
  }

  /**
   * The scenario without what defaults say already.
   *
   * @param scenario the scenario
   * @return JSON text, two spaces a level, ending in a line break
   * @throws IllegalArgumentException when a number is not finite
   */
  public static String brief(Scenario scenario) {
    return JsonText.print(new ScenarioWriter(true).record(scenario));
  }

  /**
   * Any record whose components are annotated as a scenario's are, without what defaults say.
   *
   * @param record the record
   * @return JSON text, two spaces a level, ending in a line break
   * @throws IllegalArgumentException when a number is not finite
   */
  public static String text(Record record) {
    return JsonText.print(new ScenarioWriter(true).record(record));
  }

  private ObjectNode record(Object record) {
    ObjectNode object = NODES.objectNode();
    Shape shape = Shape.of(record.getClass());
    Object[] absent = shape.absent();
    for (int k = 0; k < absent.length; k++) {
      Slot slot = shape.slots().get(k);
      Object value = slot.of(record);
      boolean silent = brief && !slot.key().required() && value != null && value.equals(absent[k]);
      if (value != null && !silent) {
        object.set(slot.name(), node(value));
      }
    }
    return object;
  }

  private JsonNode node(Object value) {
    if (value instanceof List<?> list) {
      ArrayNode array = NODES.arrayNode(list.size());
      list.forEach(element -> array.add(node(element)));
      return array;
    } else if (value instanceof Amount amount) {
      return amount(amount);
    } else if (value instanceof Moment moment) {
      return moment(moment);
    } else if (value instanceof Record record) {
      return record(record);
    } else if (value instanceof Double number) {
      return NODES.numberNode(number);
    } else if (value instanceof Integer || value instanceof Long) {
      return NODES.numberNode(((Number) value).longValue());
    } else if (value instanceof Boolean flag) {
      return NODES.booleanNode(flag);
    } else if (value instanceof Enum<?> constant) {
      return NODES.textNode(constant.toString());
    }
    return NODES.textNode((String) value);
  }

  private static JsonNode moment(Moment moment) {
    String date = Words.date(moment.year());
    return date.length() > 4 ? NODES.textNode(date) : NODES.numberNode(moment.year());
  }

  private static JsonNode amount(Amount amount) {
    if (amount instanceof Amount.Constant constant) {
      return NODES.numberNode(constant.value());
    }
    ObjectNode object = NODES.objectNode();
    if (amount instanceof Amount.Yearly yearly) {
      yearly.byYear().forEach((year, value) -> object.put(year.toString(), value));
    } else if (amount instanceof Amount.Drawn drawn) {
      String law = drawn.law().name().toLowerCase(Locale.ROOT);
      object.putArray(law).add(drawn.first()).add(drawn.second());
    }
    return object;
  }
}
