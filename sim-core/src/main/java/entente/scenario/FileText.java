package entente.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the text of a file, as long as it is a readable UTF-8 file of bearable size. */
final class FileText {

  /** Largest file, in bytes. */
  static final long LARGEST = 100_000_000;

  private FileText() {}

  /**
   * Reads a file.
   *
   * @param path where it is
   * @param faults where faults go
   * @return its text without a byte order mark, or null after a fault
   */
  static String read(Path path, Faults faults) {
    try {
      if (Files.isDirectory(path)) {
        faults.add(Place.ROOT, "is a folder; expected is a JSON file");
        return null;
      }
      if (Files.size(path) > LARGEST) {
        tooLarge(Files.size(path), faults);
        return null;
      }
      byte[] bytes = bytes(path);
      if (bytes.length > LARGEST) {
        tooLarge(bytes.length, faults);
        return null;
      }
      return decode(bytes, faults);
    } catch (NoSuchFileException e) {
      faults.add(Place.ROOT, "there is no such file");
    } catch (AccessDeniedException e) {
      faults.add(Place.ROOT, "the file may not be read (no permission)");
    } catch (IOException e) {
      faults.add(Place.ROOT, "the file cannot be read: " + e.getMessage());
    }
    return null;
  }

  /**
   * The text of UTF-8 bytes.
   *
   * @return the text without a byte order mark, or null after a fault
   */
  static String decode(byte[] bytes, Faults faults) {
    int wrong = firstMalformed(bytes);
    if (wrong >= 0) {
      int line = 1;
      for (int k = 0; k < wrong; k++) {
        line += bytes[k] == '\n' ? 1 : 0;
      }
      faults.add(
          Place.ROOT,
          String.format(
              "line %d: byte 0x%02X is not UTF-8%s; save the file as UTF-8",
              line, bytes[wrong], wrong < 2 ? " (the file may be UTF-16 or no text at all)" : ""));
      return null;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static byte[] bytes(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return Files.readAllBytes(path);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes((int) LARGEST + 1);
    }
  }

  private static void tooLarge(long size, Faults faults) {
    faults.add(
        Place.ROOT,
        "the file has "
            + (size + 999_999) / 1_000_000
            + " MB; allowed are "
            + LARGEST / 1_000_000
            + " MB");
  }

  private static int firstMalformed(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? in.position() : -1;
  }
}
