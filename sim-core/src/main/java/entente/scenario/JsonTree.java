package entente.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads JSON text into a tree, without recursion. Keys written twice and numbers that are not
 * finite are collected as faults and reading goes on; what is not JSON ends it.
 */
final class JsonTree {

  /** Levels of lists and objects a document may nest; a scenario needs fewer than ten. */
  static final int DEEPEST = 64;

  /** Keys, values and brackets a document may hold, so that its tree fits into memory. */
  static final long MOST_TOKENS = 12_000_000;

  private static final JsonNode FAULTY = new POJONode("faulty");

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxTokenCount(MOST_TOKENS)
                  .maxStringLength((int) FileText.LARGEST)
                  .build())
          .build();

  private final Faults faults;
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
  private JsonNode root;

  private JsonTree(Faults faults) {
    this.faults = faults;
  }

  /** Whether a node stands for a value whose fault has been told already. */
  static boolean isFaulty(JsonNode node) {
    return node == FAULTY;
  }

  /**
   * Reads a document.
   *
   * @param text the text
   * @param faults where faults go
   * @return the tree, or null when the text is not JSON
   */
  static JsonNode read(String text, Faults faults) {
    if (text.isBlank()) {
      faults.add(Place.ROOT, "is empty; expected is one JSON object {...}");
      return null;
    }
    try (JsonParser parser = FACTORY.createParser(text)) {
      try {
        return new JsonTree(faults).read(parser);
      } catch (JsonProcessingException e) {
        SyntaxFault.add(e, parser, text, faults);
        return null;
      }
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  private JsonNode read(JsonParser parser) throws IOException {
    String key = null;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (root != null && open.isEmpty()) {
        SyntaxFault.trailing(parser, faults);
        return null;
      }
      switch (token) {
        case FIELD_NAME -> {
          key = parser.currentName();
          if (((ObjectNode) open.peek()).has(key)) {
            faults.add(
                Pointers.of(parser), "the key '" + Words.clip(key) + "' is written twice here");
            parser.nextToken();
            parser.skipChildren();
          }
        }
        case START_OBJECT -> open.push(attach(nodes.objectNode(), key));
        case START_ARRAY -> open.push(attach(nodes.arrayNode(), key));
        case END_OBJECT, END_ARRAY -> open.pop();
        default -> attach(scalar(parser, token), key);
      }
    }
    return root;
  }

  private <N extends JsonNode> N attach(N node, String key) {
    ContainerNode<?> parent = open.peek();
    if (parent == null) {
      root = node;
    } else if (parent instanceof ObjectNode object) {
      object.set(key, node);
    } else {
      ((ArrayNode) parent).add(node);
    }
    return node;
  }

  private JsonNode scalar(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case VALUE_STRING -> TextNode.valueOf(parser.getText());
      case VALUE_TRUE -> BooleanNode.TRUE;
      case VALUE_FALSE -> BooleanNode.FALSE;
      case VALUE_NULL -> NullNode.getInstance();
      case VALUE_NUMBER_INT -> integer(parser);
      case VALUE_NUMBER_FLOAT -> decimal(parser);
      default -> throw new IllegalStateException("unexpected token " + token);
    };
  }

  private JsonNode integer(JsonParser parser) throws IOException {
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? decimal(parser)
        : LongNode.valueOf(parser.getLongValue());
  }

  private JsonNode decimal(JsonParser parser) throws IOException {
    double value = parser.getDoubleValue();
    if (Double.isFinite(value)) {
      return DoubleNode.valueOf(value);
    }
    String text = Words.clip(parser.getText());
    char last = parser.getText().charAt(parser.getTextLength() - 1);
    String what =
        Character.isDigit(last)
            ? text + ", which is too large for a number of double precision"
            : text + ", which is not a number of JSON";
    faults.add(Pointers.of(parser), "found " + what + "; numbers must be finite");
    return FAULTY;
  }
}
