package entente.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.scenario.Shape.Form;
import entente.scenario.Shape.Slot;
import entente.value.Key;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the JSON Schema (2020-12) of scenario files from the annotations of the records. It says
 * of each key what the reader says; what stands between keys only the reader checks.
 */
public final class SchemaWriter {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String TEMPLATE = "Template";

  private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();

  private SchemaWriter() {}

  /** The schema of scenario files: JSON text, the same on every machine, ending in a line break. */
  public static String schema() {
    return schema(
        Scenario.class,
        "urn:entente:scenario",
        "A scenario of Entente",
        "States, partnerships, innovations, events and parameters: the whole declaration of a world"
            + " and its calendar. A key with a default may be left out.");
  }

  /**
   * The schema of files of another kind, from records annotated in the same way.
   *
   * @param type the record a file is bound to
   * @param id the schema's own name, such as {@code urn:entente:scenario}
   * @param title what such a file is, in a few words
   * @param description what stands in it
   * @return JSON text, the same on every machine, ending in a line break
   */
  public static String schema(
      Class<? extends Record> type, String id, String title, String description) {
    SchemaWriter writer = new SchemaWriter();
    ObjectNode root = NODES.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", id);
    root.put("title", title);
    root.put("description", description);
    root.setAll(writer.object(Shape.of(type), false));
    ObjectNode definitions = root.putObject("$defs");
    definitions.set("Moment", moment());
    writer.definitions.forEach(definitions::set);
    return JsonText.print(root);
  }

  private ObjectNode object(Shape shape, boolean template) {
    ObjectNode object = NODES.objectNode();
    object.put("type", "object");
    object.put("additionalProperties", false);
    ArrayNode required = NODES.arrayNode();
    ObjectNode properties = NODES.objectNode();
    for (Slot slot : shape.slots()) {
      properties.set(slot.name(), property(slot, template));
      if (slot.key().required() && !(template && slot.name().equals("id"))) {
        required.add(slot.name());
      }
    }
    if (!required.isEmpty()) {
      object.set("required", required);
    }
    object.set("properties", properties);
    return object;
  }

  private ObjectNode property(Slot slot, boolean template) {
    ObjectNode property = NODES.objectNode();
    property.put("description", description(slot.key()));
    boolean inside = template || slot.name().equals("template");
    switch (slot.form()) {
      case NUMBER -> range(property.put("type", "number"), slot.key());
      case WHOLE -> range(property.put("type", "integer"), slot.key());
      case FLAG -> property.put("type", "boolean");
      case TEXT -> property.put("type", "string");
      case CHOICE -> slot.choices().forEach(property.withArray("enum")::add);
      case MOMENT -> property.put("$ref", "#/$defs/Moment");
      case AMOUNT -> property.set("anyOf", amount(slot.key(), inside));
      case RECORD -> record(property, slot, inside);
      case TEXTS -> property.put("type", "array").putObject("items").put("type", "string");
      case NUMBERS ->
          range(property.put("type", "array").putObject("items").put("type", "number"), slot.key());
      case RECORDS -> record(property.put("type", "array").putObject("items"), slot, inside);
    }
    fallback(property, slot);
    return property;
  }

  /** A record, or the bare value that may stand for it. */
  private void record(ObjectNode property, Slot slot, boolean inside) {
    String shorthand = slot.key().shorthand();
    if (shorthand.isEmpty()) {
      property.put("$ref", reference(slot.type(), inside));
    } else {
      ArrayNode forms = property.putArray("anyOf");
      forms.add(property(Shape.of(slot.type()).slot(shorthand), inside));
      forms.addObject().put("$ref", reference(slot.type(), inside));
    }
  }

  private static String description(Key key) {
    StringBuilder text = new StringBuilder(key.value());
    if (!key.symbol().isEmpty()) {
      text.append(". Symbol ").append(key.symbol());
    }
    if (!key.unit().isEmpty()) {
      text.append(". Unit ").append(key.unit());
    }
    if (!key.refersTo().isEmpty()) {
      String id = key.refersTo().equals("source") ? "Key" : "Id";
      text.append(". ").append(id).append(" of ").append(Words.a(key.refersTo()));
    }
    return text.toString();
  }

  private static ObjectNode range(ObjectNode number, Key key) {
    if (Double.isFinite(key.min())) {
      number.put("minimum", key.min());
    }
    if (Double.isFinite(key.max())) {
      number.put("maximum", key.max());
    }
    return number;
  }

  private static void fallback(ObjectNode property, Slot slot) {
    String text = slot.fallback();
    if (text.isEmpty()) {
      return;
    }
    switch (slot.form()) {
      case NUMBER, AMOUNT -> property.put("default", Double.parseDouble(text));
      case WHOLE -> property.put("default", Long.parseLong(text));
      case FLAG -> property.put("default", Boolean.parseBoolean(text));
      default -> property.put("default", text);
    }
  }

  private static ArrayNode amount(Key key, boolean template) {
    ArrayNode forms = NODES.arrayNode();
    forms.add(range(NODES.objectNode().put("type", "number"), key));
    ObjectNode yearly = NODES.objectNode().put("type", "object");
    yearly.put("minProperties", 1);
    yearly.put("additionalProperties", false);
    yearly
        .putObject("patternProperties")
        .set("^(0|-?[1-9][0-9]{0,5})$", range(NODES.objectNode().put("type", "number"), key));
    forms.add(yearly);
    if (template) {
      for (String law : ValueBinder.LAWS) {
        ObjectNode drawn = NODES.objectNode().put("type", "object");
        drawn.put("additionalProperties", false);
        drawn.putArray("required").add(law);
        ObjectNode pair = drawn.putObject("properties").putObject(law).put("type", "array");
        pair.putObject("items").put("type", "number");
        pair.put("minItems", 2);
        pair.put("maxItems", 2);
        forms.add(drawn);
      }
    }
    return forms;
  }

  private String reference(Class<?> type, boolean template) {
    Shape shape = Shape.of(type);
    boolean own = template && holdsAmounts(shape);
    String name = type.getSimpleName() + (own ? TEMPLATE : "");
    if (!definitions.containsKey(name)) {
      definitions.put(name, NODES.objectNode());
      definitions.get(name).setAll(object(shape, own));
    }
    return "#/$defs/" + name;
  }

  private static boolean holdsAmounts(Shape shape) {
    return shape.slots().stream()
        .anyMatch(
            slot ->
                slot.form() == Form.AMOUNT
                    || (slot.form() == Form.RECORD && holdsAmounts(Shape.of(slot.type()))));
  }

  private static JsonNode moment() {
    ObjectNode moment = NODES.objectNode();
    moment.put(
        "description", "A decimal year, or a date read as the start of its year, month or day");
    ArrayNode forms = moment.putArray("anyOf");
    forms.addObject().put("type", "number");
    forms.addObject().put("type", "string").put("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
    return moment;
  }
}
