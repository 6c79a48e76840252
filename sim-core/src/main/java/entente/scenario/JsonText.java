package entente.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Prints a JSON tree: two spaces a level, {@code \n} at the end of lines, and what fits on one line
 * stands on one line. Trees nest less than {@link JsonTree#DEEPEST} levels, so the recursion is
 * shallow.
 */
final class JsonText {

  private static final int WIDTH = 100;

  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /** The text of a tree, with a line break at its end. */
  static String print(JsonNode node) {
    JsonText text = new JsonText();
    text.write(node, 0, 0);
    return text.out.append('\n').toString();
  }

  private void write(JsonNode node, int level, int used) {
    if (node.isContainerNode() && !node.isEmpty() && !fits(node, level, used)) {
      boolean object = node.isObject();
      out.append(object ? '{' : '[');
      String separator = "\n";
      for (Item item : items(node)) {
        out.append(separator).append("  ".repeat(level + 1));
        out.append(item.label);
        write(item.value, level + 1, item.label.length());
        separator = ",\n";
      }
      out.append('\n').append("  ".repeat(level)).append(object ? '}' : ']');
    } else {
      out.append(flat(node));
    }
  }

  private record Item(String label, JsonNode value) {}

  private static List<Item> items(JsonNode node) {
    List<Item> items = new ArrayList<>(node.size());
    if (node instanceof ArrayNode array) {
      array.forEach(value -> items.add(new Item("", value)));
    } else {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        items.add(new Item(quote(entry.getKey()) + ": ", entry.getValue()));
      }
    }
    return items;
  }

  private static boolean fits(JsonNode node, int level, int used) {
    return level > 0 && left(node, WIDTH - 2 * level - used) > 0;
  }

  /** What is left of a width after a node on one line; stops counting below 0. */
  private static int left(JsonNode node, int width) {
    if (!node.isContainerNode()) {
      return width - scalar(node).length();
    }
    int rest = width - 2;
    if (node instanceof ArrayNode array) {
      for (int k = 0; k < array.size() && rest > 0; k++) {
        rest = left(array.get(k), rest - 2);
      }
    } else {
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        rest = left(entry.getValue(), rest - quote(entry.getKey()).length() - 4);
        if (rest <= 0) {
          break;
        }
      }
    }
    return rest;
  }

  private static String flat(JsonNode node) {
    if (!node.isContainerNode()) {
      return scalar(node);
    }
    StringBuilder line = new StringBuilder();
    String separator = "";
    for (Item item : items(node)) {
      line.append(separator).append(item.label).append(flat(item.value));
      separator = ", ";
    }
    return node instanceof ObjectNode ? "{" + line + "}" : "[" + line + "]";
  }

  private static String scalar(JsonNode node) {
    return node.isDouble() ? number(node.doubleValue()) : node.toString();
  }

  /** A number as short as reads back as the same double. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no " + value);
    }
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    boolean minusZero = value == 0 && 1 / value < 0;
    return whole && !minusZero ? Long.toString((long) value) : Double.toString(value);
  }

  private static String quote(String text) {
    return TextNode.valueOf(text).toString();
  }
}
