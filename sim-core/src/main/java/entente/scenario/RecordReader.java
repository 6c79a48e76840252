package entente.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads files of any kind whose keys are annotated as a scenario's are, such as experiments, and
 * says everything that is wrong with them at once.
 */
public final class RecordReader {

  private RecordReader() {}

  /**
   * What came of reading.
   *
   * @param value the record, with blanks where there were faults; null when the text holds no
   *     object at all
   * @param text the text as it was read, without a byte order mark; empty when nothing was
   * @param faults what is wrong so far; checks between keys add to it
   * @param <R> the record class
   */
  public record Bound<R extends Record>(R value, String text, Faults faults) {}

  /**
   * Reads a file.
   *
   * @param type the record class, every component of which carries a {@link entente.value.Key}
   * @param file a JSON file in UTF-8 of at most 100 MB
   */
  public static <R extends Record> Bound<R> read(Class<R> type, Path file) {
    Faults faults = new Faults(file.toString());
    String text = FileText.read(file, faults);
    return text == null ? new Bound<>(null, "", faults) : bind(type, text, faults);
  }

  /**
   * Reads a text.
   *
   * @param type the record class, every component of which carries a {@link entente.value.Key}
   * @param text JSON text
   * @param fileName the name that faults give the text
   */
  public static <R extends Record> Bound<R> read(Class<R> type, String text, String fileName) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return bind(type, plain, new Faults(fileName));
  }

  private static <R extends Record> Bound<R> bind(Class<R> type, String text, Faults faults) {
    JsonNode tree = JsonTree.read(text, faults);
    if (tree == null) {
      return new Bound<>(null, text, faults);
    }
    R value = new RecordBinder(faults).bind(type, tree, Place.ROOT);
    if (value == null && faults.isEmpty()) {
      faults.add(
          Place.ROOT,
          "found "
              + Words.found(tree)
              + "; allowed is one JSON object with the keys "
              + String.join(", ", names(type)));
    }
    return new Bound<>(value, text, faults);
  }

  /** The keys of a record class, in the order of its declaration. */
  public static List<String> names(Class<? extends Record> type) {
    return List.copyOf(Shape.of(type).names());
  }
}
