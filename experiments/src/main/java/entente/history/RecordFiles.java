package entente.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The files that published numbers were made from: their names, digests and owners. */
public final class RecordFiles {

  private RecordFiles() {}

  /**
   * Compares a folder with a list of files.
   *
   * @param list columns file, sha256 and owner
   * @param folder where the files are
   * @return one sentence for each file that is missing or differs; none when all are as listed
   * @throws IOException when a file cannot be read
   * @throws IllegalArgumentException when the list lacks a column
   */
  public static List<String> check(Path list, Path folder) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();
    List<String> sentences = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.parse(Files.newBufferedReader(list, StandardCharsets.UTF_8), format)) {
      if (!parser.getHeaderNames().containsAll(List.of("file", "sha256", "owner"))) {
        throw new IllegalArgumentException(list + " must have the columns file, sha256 and owner");
      }
      for (CSVRecord record : parser) {
        Path file = folder.resolve(record.get("file"));
        if (!Files.isReadable(file)) {
          sentences.add(
              record.get("file") + " is missing; it is to be had from " + record.get("owner"));
        } else if (!digest(file).equals(record.get("sha256"))) {
          sentences.add(
              record.get("file")
                  + " is not the file the published numbers were made from; its owner is "
                  + record.get("owner"));
        }
      }
    }
    return sentences;
  }

  private static String digest(Path file) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
