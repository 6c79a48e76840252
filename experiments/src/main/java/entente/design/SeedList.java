package entente.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of master seeds: one unsigned 64-bit decimal number a line, with comments that begin with
 * {@code #}.
 */
public final class SeedList {

  private static final String LIBRARY = "entente/seeds/";

  private final String name;
  private final long[] seeds;

  private SeedList(String name, long[] seeds) {
    this.name = name;
    this.seeds = seeds;
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** How many seeds it has. */
  public int size() {
    return seeds.length;
  }

  /**
   * A seed.
   *
   * @param position from 1
   * @return 64 bits, to be read as an unsigned number
   */
  public long seed(int position) {
    if (position < 1 || position > seeds.length) {
      throw new IllegalArgumentException(
          "the list of seeds '"
              + name
              + "' has "
              + seeds.length
              + ", but seed "
              + position
              + " was asked for");
    }
    return seeds[position - 1];
  }

  /** Its seeds, one a line. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (long seed : seeds) {
      text.append(Long.toUnsignedString(seed)).append('\n');
    }
    return text.toString();
  }

  /**
   * Finds a list by name: {@code seeds/NAME.txt} or {@code NAME.txt} beside the experiment, then in
   * the project, then among the lists that ship with the program.
   *
   * @param name a plain name, without folder or ending
   * @param beside the folder of the experiment, or null
   * @throws IllegalArgumentException when there is none, or what is found is no list of seeds
   */
  public static SeedList find(String name, Path beside) {
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
      throw new IllegalArgumentException(
          "the name of a list of seeds has letters, digits, dots and hyphens, but was '"
              + name
              + "'");
    }
    for (Path candidate : candidates(name + ".txt", beside)) {
      if (Files.isRegularFile(candidate)) {
        try {
          return parse(name, Files.readString(candidate), candidate.toString());
        } catch (IOException e) {
          throw new IllegalArgumentException(candidate + " cannot be read: " + e.getMessage(), e);
        }
      }
    }
    String resource = LIBRARY + name + ".txt";
    try (InputStream in = SeedList.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "there is no list of seeds '"
                + name
                + "': neither seeds/"
                + name
                + ".txt beside the experiment or in the project, nor one that ships with the"
                + " program, such as default-1000");
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), name + ".txt");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> candidates(String file, Path beside) {
    List<Path> candidates = new ArrayList<>();
    if (beside != null) {
      candidates.add(beside.resolve("seeds").resolve(file));
      candidates.add(beside.resolve(file));
    }
    String home = System.getProperty("entente.home");
    if (home != null) {
      candidates.add(Path.of(home, "seeds", file));
    }
    return candidates;
  }

  /**
   * Reads a list.
   *
   * @param name its name
   * @param text its text
   * @param file the name that messages give it
   * @throws IllegalArgumentException when a line is no seed, a seed stands there twice, or there is
   *     none
   */
  static SeedList parse(String name, String text, String file) {
    String[] lines = text.split("\\R", -1);
    long[] seeds = new long[lines.length];
    Set<Long> known = new HashSet<>();
    int count = 0;
    for (int k = 0; k < lines.length; k++) {
      String line = lines[k].replaceFirst("#.*", "").strip();
      if (!line.isEmpty()) {
        seeds[count] = seed(line, file, k + 1);
        if (!known.add(seeds[count])) {
          throw new IllegalArgumentException(
              file + " line " + (k + 1) + ": the seed " + line + " stands there twice");
        }
        count++;
      }
    }
    if (count == 0) {
      throw new IllegalArgumentException(file + " holds no seed");
    }
    return new SeedList(name, Arrays.copyOf(seeds, count));
  }

  private static long seed(String line, String file, int number) {
    try {
      if (line.matches("[0-9]+")) {
        return Long.parseUnsignedLong(line);
      }
    } catch (NumberFormatException e) {
      // said below, with what is allowed
    }
    throw new IllegalArgumentException(
        file
            + " line "
            + number
            + ": expected is a whole number from 0 to 18446744073709551615,"
            + " but found '"
            + line
            + "'");
  }
}
