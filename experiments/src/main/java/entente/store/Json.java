package entente.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Prints records, maps, lists and single values as JSON: keys in the order of the record or map,
 * two spaces a level, {@code \n} at the end of lines, {@code null} for numbers that are not finite.
 */
public final class Json {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .addModule(
              new SimpleModule()
                  .addSerializer(Double.class, new Finite())
                  .addSerializer(Double.TYPE, new Finite()))
          .build();

  private Json() {}

  private static final class Finite extends StdSerializer<Double> {
    private static final long serialVersionUID = 1L;

    Finite() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      if (Double.isFinite(value)) {
        out.writeNumber(value);
      } else {
        out.writeNull();
      }
    }
  }

  /**
   * The text of a value.
   *
   * @param value records, maps, lists, strings, numbers, booleans, in any nesting
   * @return JSON with a line break at its end
   */
  public static String print(Object value) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(indenter)
            .withArrayIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter());
    try {
      return MAPPER.writer(printer).writeValueAsString(value) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads any JSON text. */
  static JsonNode tree(String text) throws IOException {
    return MAPPER.readTree(text);
  }

  /**
   * The keys of the object that a file holds, by which its kind is known.
   *
   * @return empty when the file cannot be read or holds no object
   */
  public static Set<String> keys(Path file) {
    Set<String> keys = new LinkedHashSet<>();
    try {
      JsonNode tree = MAPPER.readTree(file.toFile());
      if (tree != null) {
        tree.fieldNames().forEachRemaining(keys::add);
      }
    } catch (IOException e) {
      // Whoever reads it in earnest says what is wrong with it.
    }
    return keys;
  }

  /** Reads a manifest. */
  static Manifest manifest(Path file) throws IOException {
    Manifest manifest =
        MAPPER
            .readerFor(Manifest.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readValue(file.toFile());
    if (!Manifest.PROGRAM.equals(manifest.program())) {
      throw new IOException(file + " is no manifest of a results folder");
    }
    return manifest;
  }

  /** Whether a file is the manifest of a results folder. */
  static boolean isResultsManifest(Path file) {
    try {
      JsonNode manifest = MAPPER.readTree(file.toFile());
      return Manifest.PROGRAM.equals(manifest.path("program").textValue());
    } catch (IOException e) {
      return false;
    }
  }
}
