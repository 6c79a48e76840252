package entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** SHA-256 of texts and tables. */
public final class Digests {

  private Digests() {}

  /** The SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
  public static String of(String text) {
    return hex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The digest of a results folder: the SHA-256 of one line per table, each of them the table's own
   * SHA-256, two spaces and its name. So {@code sha256sum runs.csv adoptions.csv series.csv |
   * sha256sum} repeats it (without the tables that were not written).
   *
   * @param byTable SHA-256 by file name, in the order of the tables
   */
  public static String ofTables(Map<String, String> byTable) {
    StringBuilder lines = new StringBuilder();
    byTable.forEach((name, digest) -> lines.append(digest).append("  ").append(name).append('\n'));
    return of(lines.toString());
  }

  /**
   * The SHA-256 of a file, in lower-case hexadecimal.
   *
   * @throws IOException when it cannot be read
   */
  public static String ofFile(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return hex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
