package entente.history;

import entente.history.Chronicle.Attribute;
import entente.history.Chronicle.Tie;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads a folder of tables into a {@link Chronicle}. Files are known by their columns; where two
 * files hold the same kind of table, the first by {@link #PREFERRED} and then by name is read.
 */
public final class ChronicleReader {

  /** Earliest year that is read: ten years of arms before the first exposure of 1970. */
  public static final int EARLIEST = 1955;

  private static final String PREFERRED = "atop";

  /**
   * What was read.
   *
   * @param chronicle the record
   * @param tables the files used
   * @param unused files that were not used, with the reason
   * @param filled cells filled with the last known value, by attribute
   */
  public record Reading(
      Chronicle chronicle,
      List<SourceTable> tables,
      Map<String, String> unused,
      Map<Attribute, Integer> filled) {

    /** The one table of a kind; null where there is none. */
    public SourceTable table(KnownTable kind) {
      return tables.stream().filter(t -> t.kind() == kind).findFirst().orElse(null);
    }

    /** The organisations of which a state is a member in a year, in the order of the table. */
    public String[] blocs(int code, int year) {
      SourceTable members = table(KnownTable.MEMBERSHIP);
      List<String> found = new ArrayList<>();
      for (int row = 0; members != null && row < members.size(); row++) {
        if (members.state(row, "ccode") == code
            && members.year(row, year, "join_date") <= year
            && members.year(row, year + 1, "exit_date") > year) {
          found.add(members.text(row, "org"));
        }
      }
      return found.toArray(String[]::new);
    }
  }

  private final Map<KnownTable, SourceTable> tables = new TreeMap<>();
  private final Map<String, String> unused = new LinkedHashMap<>();

  private ChronicleReader() {}

  /**
   * Reads every table of a folder.
   *
   * @param folder the folder; folders within it are not read
   * @param last last year wanted
   * @throws IOException when a file cannot be read
   * @throws IllegalArgumentException when the folder is none, or holds no national capabilities
   */
  public static Reading read(Path folder, int last) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("there is no folder " + folder);
    }
    ChronicleReader reader = new ChronicleReader();
    for (Path file : files(folder)) {
      reader.offer(SourceTable.read(file));
    }
    return reader.build(folder, last);
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*.csv")) {
      stream.forEach(files::add);
    }
    files.sort(
        (a, b) -> {
          boolean first = a.getFileName().toString().contains(PREFERRED);
          boolean second = b.getFileName().toString().contains(PREFERRED);
          return first == second ? a.compareTo(b) : first ? -1 : 1;
        });
    return files;
  }

  private void offer(SourceTable table) {
    if (table.kind() == null) {
      unused.put(table.file(), "no known table has these columns");
    } else if (tables.containsKey(table.kind())) {
      unused.put(
          table.file(),
          "a second table of "
              + table.kind().title()
              + ", beside "
              + tables.get(table.kind()).file());
    } else {
      tables.put(table.kind(), table);
    }
  }

  private Reading build(Path folder, int last) {
    SourceTable capabilities = tables.get(KnownTable.CAPABILITIES);
    if (capabilities == null) {
      throw new IllegalArgumentException(
          folder
              + " holds no national capabilities (columns ccode, year, milex, milper, cinc);"
              + " without them no state is known");
    }
    dropDoubles();
    TreeSet<Integer> codes = new TreeSet<>();
    int end = 0;
    for (int row = 0; row < capabilities.size(); row++) {
      int year = capabilities.year(row, 0, "year");
      end = Math.max(end, year);
      if (year >= EARLIEST && year <= last && capabilities.state(row, "ccode") > 0) {
        codes.add(capabilities.state(row, "ccode"));
      }
    }
    if (last > end) {
      throw new IllegalArgumentException(
          "%s ends in %d, but %d was asked for".formatted(capabilities.file(), end, last));
    }
    Chronicle chronicle =
        new Chronicle(EARLIEST, last, codes.stream().mapToInt(Integer::intValue).toArray());
    for (SourceTable table : tables.values()) {
      new TableFiller(chronicle, table).fill();
    }
    Map<Attribute, Integer> filled = new LinkedHashMap<>();
    for (Attribute one : Attribute.values()) {
      if (!Chronicle.isFlow(one)) {
        filled.put(one, chronicle.fill(one));
      }
    }
    chronicle.replace(Tie.EXERCISES, chronicle.ties(Tie.EXERCISES).carriedForward());
    return new Reading(chronicle, List.copyOf(tables.values()), unused, filled);
  }

  /** Two tables of one thing: the finer one is read. */
  private void dropDoubles() {
    drop(KnownTable.ALLIANCE_MEMBERS, KnownTable.ALLIANCE_DYADS);
    drop(KnownTable.EXERCISE_PARTICIPANTS, KnownTable.EXERCISE_DYADS);
  }

  private void drop(KnownTable coarse, KnownTable fine) {
    if (tables.containsKey(coarse) && tables.containsKey(fine)) {
      SourceTable dropped = tables.remove(coarse);
      unused.put(dropped.file(), "the dyads of " + tables.get(fine).file() + " say it finer");
    }
  }
}
