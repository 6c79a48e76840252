package entente.store;

import blue.strategic.parquet.ParquetWriter;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/**
 * A table of a sweep as Parquet, made from the same table as CSV. Whole numbers are integers (seeds
 * are unsigned), words are strings, everything else is a double; an empty cell is null.
 */
final class ParquetTable {

  private static final Set<String> WORDS =
      Set.of("arm", "failure", "state", "innovation", "stage", "channel", "source", "measure");
  private static final Set<String> WHOLE = Set.of("run", "point", "replication");
  private static final String SEED = "seed";
  private static final int SEED_BITS = 64;
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private ParquetTable() {}

  /** A column, and how its cells are read. */
  private record Column(String name, Kind kind) {

    enum Kind {
      WORD,
      WHOLE,
      SEED,
      NUMBER
    }

    static Column of(String name, Set<String> categories) {
      if (WORDS.contains(name) || categories.contains(name)) {
        return new Column(name, Kind.WORD);
      } else if (WHOLE.contains(name)) {
        return new Column(name, Kind.WHOLE);
      }
      return new Column(name, name.equals(SEED) ? Kind.SEED : Kind.NUMBER);
    }

    Type type() {
      return switch (kind) {
        case WORD ->
            Types.optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(name);
        case WHOLE -> Types.required(PrimitiveTypeName.INT64).named(name);
        case SEED ->
            Types.required(PrimitiveTypeName.INT64)
                .as(LogicalTypeAnnotation.intType(SEED_BITS, false))
                .named(name);
        case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(name);
      };
    }

    Object value(String cell) {
      return switch (kind) {
        case WORD -> cell;
        case WHOLE -> Long.parseLong(cell);
        case SEED -> Long.parseUnsignedLong(cell);
        case NUMBER -> Double.parseDouble(cell);
      };
    }
  }

  /**
   * The names of the factors of an experiment that have words for values.
   *
   * @param experiment its JSON text
   */
  static Set<String> categories(String experiment) throws IOException {
    Set<String> names = new HashSet<>();
    for (JsonNode factor : Json.tree(experiment).path("design").path("factors")) {
      if (factor.path("categories").size() > 0) {
        names.add(factor.path("name").textValue());
      }
    }
    return names;
  }

  /**
   * Writes a table.
   *
   * @param csv the table as CSV
   * @param parquet the file to write
   * @param categories names of further columns that hold words
   */
  static void write(Path csv, Path parquet, Set<String> categories) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(csv, StandardCharsets.UTF_8);
        CSVParser parser = FORMAT.parse(in)) {
      List<Column> columns = new ArrayList<>();
      parser.getHeaderNames().forEach(name -> columns.add(Column.of(name, categories)));
      Type[] types = columns.stream().map(Column::type).toArray(Type[]::new);
      MessageType schema = new MessageType(stem(csv), types);
      try (ParquetWriter<CSVRecord> writer =
          ParquetWriter.writeFile(
              schema,
              parquet.toFile(),
              (row, out) -> {
                for (int k = 0; k < columns.size(); k++) {
                  String cell = row.get(k);
                  if (!cell.isEmpty()) {
                    out.write(columns.get(k).name(), columns.get(k).value(cell));
                  }
                }
              })) {
        for (CSVRecord row : parser) {
          writer.write(row);
        }
      }
    }
  }

  private static String stem(Path csv) {
    return csv.getFileName().toString().replace(".csv", "");
  }
}
