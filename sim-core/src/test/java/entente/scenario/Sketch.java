package entente.scenario;

import java.util.List;

/** Small scenario texts for tests. */
final class Sketch {

  private Sketch() {}

  /** A sound scenario of three states, 1949 to 1959, with further keys. */
  static String with(String furtherKeys) {
    return bare(
        "\"states\": [{\"id\": \"USA\"}, {\"id\": \"GBR\"}, {\"id\": \"FRA\"}]"
            + (furtherKeys.isEmpty() ? "" : ", " + furtherKeys));
  }

  /** Name, title, calendar and these keys. */
  static String bare(String keys) {
    return "{\"name\": \"sketch\", \"title\": \"A sketch\","
        + " \"calendar\": {\"start\": 1949, \"end\": 1959}, "
        + keys
        + "}";
  }

  /** The faults of a text, each as {@code pointer: message}. */
  static List<String> faults(String text, String... settings) {
    return ScenarioReader.read(text, "sketch.json", List.of(settings)).faults().stream()
        .map(fault -> fault.pointer() + ": " + fault.message())
        .toList();
  }

  /** The faults of a sound scenario of three states with further keys. */
  static List<String> faultsWith(String furtherKeys) {
    return faults(with(furtherKeys));
  }

  /** The one fault of a text. */
  static String fault(String text) {
    List<String> faults = faults(text);
    if (faults.size() != 1) {
      throw new AssertionError("expected one fault, but found " + faults);
    }
    return faults.get(0);
  }

  /** The scenario of a sound text. */
  static Scenario read(String text, String... settings) {
    return ScenarioReader.read(text, "sketch.json", List.of(settings)).orThrow();
  }
}
