package entente.scenario;

import entente.scenario.Scenario.EventType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The keys that each type of event needs and may have.
 *
 * @param needed keys that must be written
 * @param optional keys that may be written
 * @param either keys of which exactly one must be written
 * @param low smallest value
 * @param high largest value
 */
record EventRules(
    List<String> needed, List<String> optional, List<String> either, double low, double high) {

  /** The keys that one type of event or another uses. */
  static final List<String> KEYS =
      List.of(
          "state", "bloc", "partnership", "regime", "innovation", "programme", "threat", "value");

  /** Longest slip of a programme by one event, in years. */
  private static final double LONGEST_DELAY = 100;

  private static final Map<EventType, EventRules> ALL = new EnumMap<>(EventType.class);

  static {
    put(EventType.GOVERNANCE, List.of("value"), List.of("bloc"));
    ALL.put(
        EventType.THREAT,
        new EventRules(List.of("value"), List.of(), List.of("state", "threat"), 0, 1));
    put(EventType.INTEGRATION, List.of("state", "value"), List.of());
    put(EventType.JOIN, List.of("state", "bloc"), List.of());
    put(EventType.LEAVE, List.of("state", "bloc"), List.of());
    put(EventType.PARTNERSHIP_START, List.of("partnership"), List.of());
    put(EventType.PARTNERSHIP_END, List.of("partnership"), List.of("state"));
    put(EventType.ENFORCEMENT, List.of("regime", "value"), List.of());
    put(EventType.COMPLIANCE, List.of("state", "value"), List.of());
    put(EventType.OPENNESS, List.of("value"), List.of("state"));
    put(EventType.SECRECY, List.of("state", "value"), List.of());
    put(EventType.SOVEREIGNTY, List.of("state", "value"), List.of());
    put(EventType.DIRECTIVE, List.of("bloc", "innovation"), List.of());
    put(EventType.INTRODUCTION, List.of("innovation"), List.of("state"));
    put(EventType.PROGRAMME_EXIT, List.of("programme", "state"), List.of());
    ALL.put(
        EventType.PROGRAMME_DELAY,
        new EventRules(List.of("programme", "value"), List.of(), List.of(), 0, LONGEST_DELAY));
    for (EventType type : EventType.values()) {
      if (!ALL.containsKey(type)) {
        throw new IllegalStateException("no rule says which keys the event " + type + " needs");
      }
    }
  }

  private static void put(EventType type, List<String> needed, List<String> optional) {
    ALL.put(type, new EventRules(needed, optional, List.of(), 0, 1));
  }

  /** The rules of a type. */
  static EventRules of(EventType type) {
    return ALL.get(type);
  }

  /** Whether the type uses a key. */
  boolean uses(String key) {
    return needed.contains(key) || optional.contains(key) || either.contains(key);
  }

  /** The keys in words: {@code state and value}. */
  String inWords() {
    StringBuilder words = new StringBuilder(String.join(", ", needed));
    if (!either.isEmpty()) {
      words.append(", and either ").append(String.join(" or ", either));
    }
    if (!optional.isEmpty()) {
      words.append(" and, if wanted, ").append(String.join(", ", optional));
    }
    return words.toString();
  }
}
