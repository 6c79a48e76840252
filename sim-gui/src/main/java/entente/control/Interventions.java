package entente.control;

import entente.scenario.Scenario.EventType;
import entente.value.PartnershipType;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an instructor does to the world at a moment, as settings that append to a scenario, so that
 * it can be saved, undone and run elsewhere.
 */
public final class Interventions {

  private static final double ASSISTANCE = 1;
  private static final double TEACHING = 0.4;
  private static final double EXERCISES_A_YEAR = 2;
  private static final double EMBARGO = 0.95;

  private Interventions() {}

  /** Governance of a bloc, or of all for null, from a moment on. */
  public static String governance(double at, String bloc, double value, String label) {
    Map<String, Object> event = event(at, EventType.GOVERNANCE, label);
    put(event, "bloc", bloc);
    event.put("value", value);
    return append("events", event);
  }

  /** A state leaves a bloc, or joins it. */
  public static String membership(
      double at, String state, String bloc, boolean joins, String label) {
    Map<String, Object> event = event(at, joins ? EventType.JOIN : EventType.LEAVE, label);
    event.put("state", state);
    event.put("bloc", bloc);
    return append("events", event);
  }

  /** A partnership ends, for all or (unless null) for one state. */
  public static String end(double at, String partnership, String state, String label) {
    if (partnership.startsWith("programme:")) {
      Map<String, Object> event = event(at, EventType.PROGRAMME_EXIT, label);
      event.put("programme", partnership.substring("programme:".length()));
      put(event, "state", state);
      return append("events", event);
    }
    Map<String, Object> event = event(at, EventType.PARTNERSHIP_END, label);
    event.put("partnership", partnership);
    put(event, "state", state);
    return append("events", event);
  }

  /**
   * A new partnership from a moment on.
   *
   * @param number how many were made before, for its id
   */
  public static String begin(
      double at, PartnershipType type, String source, String recipient, int number, String label) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("id", "desk-" + (number + 1));
    made.put("type", type.name());
    made.put("name", label);
    made.put("source", source);
    made.put("recipients", new String[] {recipient});
    made.put("from", at);
    if (type == PartnershipType.SFA) {
      made.put("intensity", ASSISTANCE);
      made.put("teachingShare", TEACHING);
    } else if (type == PartnershipType.EXERCISE) {
      made.put("exerciseRate", EXERCISES_A_YEAR);
    }
    return append("partnerships", made);
  }

  /** An embargo of all others against a state from a moment on. */
  public static String embargo(double at, String state, int number, String label) {
    Map<String, Object> target = new LinkedHashMap<>();
    target.put("state", state);
    Map<String, Object> regime = new LinkedHashMap<>();
    regime.put("id", "desk-embargo-" + (number + 1));
    regime.put("name", label);
    regime.put("targetStates", new Object[] {target});
    regime.put("enforcement", EMBARGO);
    regime.put("from", at);
    return append("exportRegimes", regime);
  }

  /** A state begins to practise an innovation. */
  public static String introduce(double at, String innovation, String state, String label) {
    Map<String, Object> event = event(at, EventType.INTRODUCTION, label);
    event.put("innovation", innovation);
    event.put("state", state);
    return append("events", event);
  }

  /** A bloc's hub may order an innovation. */
  public static String directive(double at, String bloc, String innovation, String label) {
    Map<String, Object> event = event(at, EventType.DIRECTIVE, label);
    event.put("bloc", bloc);
    event.put("innovation", innovation);
    return append("events", event);
  }

  /** A value of a state from a moment on. */
  public static String value(double at, EventType type, String state, double value, String label) {
    Map<String, Object> event = event(at, type, label);
    event.put("state", state);
    event.put("value", value);
    return append("events", event);
  }

  private static Map<String, Object> event(double at, EventType type, String label) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("at", at);
    event.put("type", type.name());
    event.put("label", label);
    return event;
  }

  private static void put(Map<String, Object> object, String key, Object value) {
    if (value != null) {
      object.put(key, value);
    }
  }

  private static String append(String list, Map<String, Object> element) {
    return "/" + list + "/-=" + json(element);
  }

  /** Maps, arrays, numbers and texts as JSON. */
  static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      StringBuilder text = new StringBuilder("{");
      map.forEach(
          (key, inner) ->
              text.append(text.length() > 1 ? ", " : "")
                  .append(quoted(key.toString()))
                  .append(": ")
                  .append(json(inner)));
      return text.append("}").toString();
    } else if (value instanceof Object[] list) {
      StringBuilder text = new StringBuilder("[");
      for (Object inner : list) {
        text.append(text.length() > 1 ? ", " : "").append(json(inner));
      }
      return text.append("]").toString();
    }
    return value instanceof Number ? value.toString() : quoted(value.toString());
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else {
        quoted.append(c < ' ' ? ' ' : c);
      }
    }
    return quoted.append('"').toString();
  }

  /** The label of an intervention, or null where a setting is none. */
  public static String labelOf(String setting) {
    String path = setting.substring(0, Math.max(0, setting.indexOf('=')));
    if (!path.endsWith("/-")) {
      return null;
    }
    String key = path.equals("/events/-") ? "\"label\": \"" : "\"name\": \"";
    int from = setting.indexOf(key);
    if (from < 0) {
      return null;
    }
    StringBuilder label = new StringBuilder();
    for (int k = from + key.length(); k < setting.length() && setting.charAt(k) != '"'; k++) {
      if (setting.charAt(k) == '\\') {
        k++;
      }
      label.append(setting.charAt(k));
    }
    return label.toString();
  }
}
