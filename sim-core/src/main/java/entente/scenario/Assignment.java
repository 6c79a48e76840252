package entente.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.scenario.Shape.Form;
import entente.scenario.Shape.Slot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sets one place of a document. Only the objects and lists on the way are copied; the rest is
 * shared with the document as it was.
 */
final class Assignment {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> NAMES_OF_ELEMENTS = List.of("id", "key", "state");

  private final List<String> path;
  private final String text;
  private Place place = Place.ROOT;
  private Slot reached;

  Assignment(List<String> path, String text) {
    this.path = path;
    this.text = text;
  }

  /** Why a setting cannot be applied. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message, null, false, false);
    }
  }

  /** The pointer, with indices, of the place that was set. */
  String pointer() {
    return place.toString();
  }

  /** The key at the place that was set; for an element of a list, the key of the list. */
  Slot slot() {
    return reached;
  }

  /** The document with the place set. */
  JsonNode applyTo(JsonNode document) throws Refused {
    place = Place.ROOT;
    return inRecord(document, Shape.of(Scenario.class), 0);
  }

  private JsonNode inRecord(JsonNode node, Shape shape, int at) throws Refused {
    ObjectNode copy = copyOfObject(node);
    String token = path.get(at);
    Slot slot = shape.slot(token);
    if (slot == null) {
      Set<String> known = shape.names();
      throw new Refused(
          "unknown key '"
              + Words.clip(token)
              + "' in "
              + here()
              + Nearest.to(token, known)
                  .map(near -> "; did you mean '" + near + "'?")
                  .orElse("; known here are " + String.join(", ", known)));
    }
    place = place.key(token);
    reached = slot;
    JsonNode child = copy.get(token);
    if (at == path.size() - 1) {
      return put(copy, token, Overrides.value(text, slot.form()));
    }
    JsonNode changed =
        switch (slot.form()) {
          case RECORD -> inRecord(child, Shape.of(slot.type()), at + 1);
          case RECORDS, TEXTS, NUMBERS -> inList(child, slot, at + 1);
          case AMOUNT -> inYears(child, at + 1);
          default -> throw new Refused(here() + " is " + Words.allowed(slot) + " and has no parts");
        };
    return put(copy, token, changed);
  }

  private JsonNode inYears(JsonNode node, int at) throws Refused {
    if (node != null && !node.isNull() && !node.isObject()) {
      throw new Refused(
          here() + " is one number for all years; set it as a whole, such as {\"1950\": 2}");
    } else if (at != path.size() - 1) {
      throw new Refused(here() + "/" + path.get(at) + " has no parts");
    }
    place = place.key(path.get(at));
    return put(copyOfObject(node), path.get(at), Overrides.value(text, Form.NUMBER));
  }

  private JsonNode inList(JsonNode node, Slot slot, int at) throws Refused {
    if (node != null && !node.isNull() && !node.isArray()) {
      throw new Refused(here() + " is not a list in this scenario");
    }
    ArrayNode copy = NODES.arrayNode();
    if (node instanceof ArrayNode array) {
      copy.addAll(array);
    }
    int index = index(copy, slot, path.get(at));
    place = place.element(index);
    JsonNode element = index < copy.size() ? copy.get(index) : null;
    JsonNode changed;
    if (at == path.size() - 1) {
      Form form = slot.form() == Form.TEXTS ? Form.TEXT : slot.form();
      changed = Overrides.value(text, form);
    } else if (slot.form() == Form.RECORDS) {
      changed = inRecord(element, Shape.of(slot.type()), at + 1);
    } else {
      throw new Refused(here() + " has no parts");
    }
    if (changed == null) {
      if (element != null) {
        copy.remove(index);
      }
    } else if (element == null) {
      copy.add(changed);
    } else {
      copy.set(index, changed);
    }
    return copy;
  }

  /** The index that an id, a number or a dash means. */
  private int index(ArrayNode list, Slot slot, String token) throws Refused {
    List<Integer> named = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    String naming = slot.form() == Form.RECORDS ? naming(Shape.of(slot.type())) : null;
    for (int k = 0; naming != null && k < list.size(); k++) {
      JsonNode name = list.get(k).get(naming);
      if (name != null && name.isTextual()) {
        known.add(name.textValue());
        if (name.textValue().equals(token)) {
          named.add(k);
        }
      }
    }
    if (named.size() == 1) {
      return named.get(0);
    } else if (named.size() > 1) {
      String indices = named.stream().map(String::valueOf).collect(Collectors.joining(", "));
      throw new Refused(
          "'" + token + "' is ambiguous in " + here() + "; give an index, one of " + indices);
    } else if (token.equals("-")) {
      return list.size();
    } else if (token.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(token) < list.size()) {
      return Integer.parseInt(token);
    }
    String size =
        list.isEmpty() ? "; the list is empty" : "; indices go from 0 to " + (list.size() - 1);
    throw new Refused(
        here()
            + " has no element '"
            + Words.clip(token)
            + "'"
            + Nearest.to(token, known).map(near -> "; did you mean '" + near + "'?").orElse(size));
  }

  private static String naming(Shape element) {
    for (String name : NAMES_OF_ELEMENTS) {
      if (element.slot(name) != null) {
        return name;
      }
    }
    return null;
  }

  private ObjectNode copyOfObject(JsonNode node) throws Refused {
    ObjectNode copy = NODES.objectNode();
    if (node instanceof ObjectNode object) {
      copy.setAll(object);
    } else if (node != null && !node.isNull()) {
      throw new Refused(here() + " is not an object in this scenario");
    }
    return copy;
  }

  private static ObjectNode put(ObjectNode object, String key, JsonNode value) {
    if (value == null) {
      object.remove(key);
    } else {
      object.set(key, value);
    }
    return object;
  }

  private String here() {
    String pointer = place.toString();
    return pointer.isEmpty() ? "a scenario" : pointer;
  }
}
