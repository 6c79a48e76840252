package entente.design;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A schema as a page that a person reads: one table an object, its keys in the order of files. */
final class SchemaReference {

  private static final String DEFINITION = "#/$defs/";

  private final StringBuilder out = new StringBuilder();

  private SchemaReference() {}

  /**
   * The page.
   *
   * @param schema a JSON Schema
   * @param title its heading
   * @param introduction what stands before the tables
   */
  static String markdown(String schema, String title, String introduction) throws IOException {
    JsonNode root = new ObjectMapper().readTree(schema);
    SchemaReference page = new SchemaReference();
    page.line("# " + title);
    page.line(introduction);
    page.line("## The file");
    page.object(root);
    for (Map.Entry<String, JsonNode> definition : root.path("$defs").properties()) {
      page.line("## " + definition.getKey());
      page.definition(definition.getValue());
    }
    return page.out.toString();
  }

  private void line(String text) {
    out.append(text).append("\n\n");
  }

  private void definition(JsonNode definition) {
    if (definition.has("description")) {
      line(sentence(definition.path("description").asText()));
    }
    if (definition.has("properties")) {
      object(definition);
    } else {
      line("Written as " + type(definition) + ".");
    }
  }

  private void object(JsonNode object) {
    List<String> required = new ArrayList<>();
    object.path("required").forEach(name -> required.add(name.asText()));
    out.append("| key | written as | left out | meaning |\n|---|---|---|---|\n");
    for (Map.Entry<String, JsonNode> key : object.path("properties").properties()) {
      JsonNode value = key.getValue();
      String absent =
          required.contains(key.getKey())
              ? "**required**"
              : value.has("default") ? "`" + value.path("default").asText() + "`" : "";
      out.append("| `")
          .append(key.getKey())
          .append("` | ")
          .append(type(value))
          .append(" | ")
          .append(absent)
          .append(" | ")
          .append(sentence(value.path("description").asText("")))
          .append(" |\n");
    }
    if (object.path("additionalProperties").isObject()) {
      String each = type(object.path("additionalProperties"));
      out.append("| *any name* | ").append(each).append(" | | |\n");
    }
    out.append('\n');
  }

  private static String type(JsonNode value) {
    if (value.has("$ref")) {
      String name = value.path("$ref").asText().substring(DEFINITION.length());
      return "[" + name + "](#" + name.toLowerCase(java.util.Locale.ROOT) + ")";
    } else if (value.has("anyOf")) {
      List<String> ways = new ArrayList<>();
      value.path("anyOf").forEach(way -> ways.add(type(way)));
      return String.join(" or ", ways);
    } else if (value.has("enum")) {
      List<String> words = new ArrayList<>();
      value.path("enum").forEach(word -> words.add("`" + word.asText() + "`"));
      return String.join(", ", words);
    } else if (value.path("type").asText().equals("array")) {
      return "list of " + type(value.path("items"));
    } else if (value.path("type").asText().equals("string")) {
      return "text";
    }
    return words(value.path("type").asText("any value")) + range(value);
  }

  private static String words(String type) {
    return switch (type) {
      case "integer" -> "whole number";
      case "boolean" -> "`true` or `false`";
      case "object" -> "names with values";
      default -> type;
    };
  }

  private static String range(JsonNode value) {
    boolean low = value.has("minimum");
    boolean high = value.has("maximum");
    if (low && high) {
      return " in [" + number(value, "minimum") + ", " + number(value, "maximum") + "]";
    } else if (low) {
      return " ≥ " + number(value, "minimum");
    }
    return high ? " ≤ " + number(value, "maximum") : "";
  }

  private static String number(JsonNode value, String key) {
    double number = value.path(key).asDouble();
    return number == Math.rint(number) && Math.abs(number) < 1e9
        ? Long.toString((long) number)
        : value.path(key).asText();
  }

  private static String sentence(String text) {
    return text.replace("|", "\\|").replace("*", "\\*");
  }
}
