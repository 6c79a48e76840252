package entente.lesson;

import com.fasterxml.jackson.databind.JsonNode;
import entente.lesson.LessonReader.LessonException;
import entente.view.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A place in a lesson file; says what is wrong with it in a sentence that names the place. */
final class LessonNode {

  private final JsonNode node;
  private final String file;
  private final String place;

  LessonNode(JsonNode node, String file, String place) {
    this.node = node;
    this.file = file;
    this.place = place;
    if (!node.isObject()) {
      throw fault(place.isEmpty() ? "/" : place, "lesson.error.object");
    }
  }

  private LessonException fault(String where, String key, Object... values) {
    return new LessonException(file + ": " + where + ": " + Texts.get(key, values));
  }

  private String at(String key) {
    return place + "/" + key;
  }

  /** Refuses keys other than these. */
  void allow(String... keys) {
    Set<String> known = Set.of(keys);
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                throw fault(at(name), "lesson.error.unknown", String.join(", ", keys));
              }
            });
  }

  boolean has(String key) {
    return node.hasNonNull(key);
  }

  String text(String key) {
    if (!node.path(key).isTextual()) {
      throw fault(at(key), "lesson.error.text");
    }
    return node.get(key).textValue();
  }

  String optional(String key) {
    return has(key) ? text(key) : null;
  }

  Double number(String key) {
    if (!has(key)) {
      return null;
    }
    if (!node.get(key).isNumber()) {
      throw fault(at(key), "lesson.error.number");
    }
    return node.get(key).doubleValue();
  }

  long seed(String key) {
    if (!has(key)) {
      return 1;
    }
    if (!node.get(key).canConvertToLong() || node.get(key).longValue() < 0) {
      throw fault(at(key), "lesson.error.number");
    }
    return node.get(key).longValue();
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : array(key)) {
      if (!element.isTextual()) {
        throw fault(at(key), "lesson.error.texts");
      }
      texts.add(element.textValue());
    }
    return texts;
  }

  private JsonNode array(String key) {
    if (!node.path(key).isArray()) {
      throw fault(at(key), "lesson.error.list");
    }
    return node.get(key);
  }

  LessonNode object(String key) {
    return new LessonNode(node.path(key), file, at(key));
  }

  List<LessonNode> list(String key) {
    List<LessonNode> nodes = new ArrayList<>();
    for (JsonNode element : array(key)) {
      nodes.add(new LessonNode(element, file, at(key) + "/" + nodes.size()));
    }
    return nodes;
  }

  Lesson.Words words(String key) {
    return words(node.path(key), at(key));
  }

  List<Lesson.Words> listOfWords(String key) {
    List<Lesson.Words> all = new ArrayList<>();
    for (JsonNode element : array(key)) {
      all.add(words(element, at(key) + "/" + all.size()));
    }
    return all;
  }

  private Lesson.Words words(JsonNode value, String where) {
    if (value.isTextual()) {
      return new Lesson.Words(Map.of("en", value.textValue()));
    }
    Map<String, String> byLanguage = new LinkedHashMap<>();
    value
        .properties()
        .forEach(
            entry -> {
              if (entry.getValue().isTextual()) {
                byLanguage.put(entry.getKey(), entry.getValue().textValue());
              }
            });
    if (!byLanguage.containsKey("en")) {
      throw fault(where, "lesson.error.words");
    }
    return new Lesson.Words(byLanguage);
  }
}
