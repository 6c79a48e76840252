package entente.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.scenario.Shape.Form;
import entente.scenario.Shape.Slot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes records from JSON by what the annotations of their components say. Nothing stops it: every
 * fault is collected with its place, and what could not be read is left blank (null, an empty list,
 * a NaN, 0 or false), so that the checks between keys can still be made. Recursion goes as deep as
 * records nest, never as deep as the document does.
 */
final class RecordBinder {

  private final Faults faults;
  private final ValueBinder values;

  RecordBinder(Faults faults) {
    this.faults = faults;
    this.values = new ValueBinder(faults);
  }

  /**
   * Binds a document to a record.
   *
   * @param type the record class
   * @param node the document
   * @param place where it stands
   * @return the record, with blanks where there were faults; null when it is no object at all
   */
  <R extends Record> R bind(Class<R> type, JsonNode node, Place place) {
    return type.cast(record(Shape.of(type), node, place, false));
  }

  private Object record(Shape shape, JsonNode node, Place place, boolean template) {
    if (!(node instanceof ObjectNode object)) {
      return null;
    }
    Object[] bound = shape.absent().clone();
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      int index = shape.indexOf(entry.getKey());
      if (index < 0) {
        unknownKey(shape, entry.getKey(), place);
      } else if (!entry.getValue().isNull()) {
        Slot slot = shape.slots().get(index);
        bound[index] = value(slot, entry.getValue(), place.key(slot.name()), template);
      }
    }
    for (Slot slot : shape.required()) {
      JsonNode value = object.get(slot.name());
      boolean missing = value == null || value.isNull();
      if (missing && !(template && slot.name().equals("id"))) {
        faults.add(
            place.key(slot.name()),
            "missing; required is " + Words.allowed(slot) + ": " + slot.key().value());
      }
    }
    return create(shape, bound, place);
  }

  private Object value(Slot slot, JsonNode node, Place place, boolean template) {
    if (JsonTree.isFaulty(node)) {
      return Shape.blank(slot);
    }
    boolean fits = slot.form() == Form.RECORD ? node.isObject() : node.isArray();
    if (slot.form() == Form.RECORD || slot.form().isList()) {
      if (!fits && slot.form() == Form.RECORD && !slot.key().shorthand().isEmpty()) {
        return shorthand(slot, node, place);
      }
      if (!fits) {
        faults.add(place, "found " + Words.found(node) + "; allowed is " + Words.allowed(slot));
        return slot.form() == Form.RECORD ? null : List.of();
      }
      return slot.form() == Form.RECORD
          ? record(Shape.of(slot.type()), node, place, template || slot.name().equals("template"))
          : list(slot, node, place, template);
    }
    return values.scalar(slot, node, place, template);
  }

  /** The record that a bare value stands for. */
  private Object shorthand(Slot slot, JsonNode node, Place place) {
    Shape shape = Shape.of(slot.type());
    Slot meant = shape.slot(slot.key().shorthand());
    Object[] bound = shape.absent().clone();
    bound[shape.indexOf(meant.name())] = value(meant, node, place, false);
    return create(shape, bound, place);
  }

  private Object create(Shape shape, Object[] bound, Place place) {
    try {
      return shape.create(bound);
    } catch (IllegalArgumentException refused) {
      faults.add(place, String.valueOf(refused.getMessage()));
      return null;
    }
  }

  private List<Object> list(Slot slot, JsonNode array, Place place, boolean template) {
    List<Object> elements = new ArrayList<>(array.size());
    for (int k = 0; k < array.size(); k++) {
      elements.add(element(slot, array.get(k), place, k, template));
    }
    return Collections.unmodifiableList(elements);
  }

  private Object element(Slot slot, JsonNode node, Place list, int k, boolean template) {
    if (JsonTree.isFaulty(node)) {
      return null;
    } else if (slot.form() == Form.RECORDS && node.isObject()) {
      return record(Shape.of(slot.type()), node, list.element(k), template);
    } else if (slot.form() == Form.RECORDS && !slot.key().shorthand().isEmpty()) {
      return shorthand(slot, node, list.element(k));
    } else if (slot.form() == Form.TEXTS && node.isTextual()) {
      return node.textValue();
    } else if (slot.form() == Form.NUMBERS && node.isNumber()) {
      return values.number(slot, node, list.element(k));
    }
    String wanted =
        switch (slot.form()) {
          case RECORDS -> "an object {...}";
          case TEXTS ->
              slot.key().refersTo().isEmpty()
                  ? "a text"
                  : "the id of " + Words.a(slot.key().refersTo()) + " as text";
          default -> "a number" + Words.range(slot.key());
        };
    String found = node.isNull() ? "null" : Words.found(node);
    faults.add(list.element(k), "found " + found + "; allowed is " + wanted);
    return null;
  }

  private void unknownKey(Shape shape, String key, Place place) {
    String name = Words.clip(key);
    faults.add(place.key(name), "unknown key '" + name + "'" + advice(shape, name));
  }

  private String advice(Shape shape, String name) {
    if (!faults.wantsDetail()) {
      return "";
    }
    if (!name.isEmpty()) {
      for (Slot slot : shape.slots()) {
        String inside = slot.form() == Form.RECORD ? inside(Shape.of(slot.type()), name) : null;
        if (name.equals(slot.key().symbol())) {
          return "; did you mean '" + slot.name() + "' (symbol " + name + ")?";
        } else if (inside != null) {
          return "; did you mean '" + slot.name() + "': {'" + inside + "': ...}?";
        }
      }
    }
    Set<String> known = shape.names();
    return Nearest.to(name, known)
        .map(near -> "; did you mean '" + near + "'?")
        .orElseGet(() -> "; known here are " + String.join(", ", known));
  }

  private static String inside(Shape shape, String name) {
    for (Slot slot : shape.slots()) {
      if (name.equals(slot.name()) || name.equals(slot.key().symbol())) {
        return slot.name();
      }
    }
    return null;
  }
}
