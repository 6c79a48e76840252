package entente.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** One CSV table being written (RFC 4180, UTF-8, {@code \n}), with its digest as it grows. */
final class Table implements Closeable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").setQuoteMode(QuoteMode.MINIMAL).get();
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final MessageDigest digest = Digests.sha256();
  private final Writer writer;
  private final CSVPrinter printer;

  Table(Path file) throws IOException {
    this.file = file;
    writer =
        new BufferedWriter(
            new OutputStreamWriter(
                new DigestOutputStream(Files.newOutputStream(file), digest),
                StandardCharsets.UTF_8),
            BUFFER);
    printer = new CSVPrinter(writer, FORMAT);
  }

  /** Name of the file. */
  String name() {
    return file.getFileName().toString();
  }

  /** Adds a row of texts, already formatted. */
  void row(Iterable<String> cells) throws IOException {
    printer.printRecord(cells);
  }

  /** Adds rows that are already CSV. */
  void append(CharSequence rows) throws IOException {
    writer.append(rows);
  }

  /** A cell as it stands in a row: quoted where it must be. */
  static String cell(String text) {
    return text.isEmpty() ? "" : FORMAT.format(text);
  }

  /** Reads a table, and its digest with it. */
  static BufferedReader reader(Path file, MessageDigest digest) throws IOException {
    InputStream in = new DigestInputStream(Files.newInputStream(file), digest);
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER);
  }

  /** Ends the table, makes it durable and returns its SHA-256. */
  String finish() throws IOException {
    printer.close();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return Digests.hex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
