package entente.calibrate;

import entente.store.Digests;
import entente.store.FolderRefused;
import entente.store.Json;
import entente.store.Manifest;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The results folder of a calibration. Every judgement is a row of {@code evaluations.csv} as soon
 * as it is made, so that a sudden end loses only what was in flight; a row that was torn is left
 * out. The other tables appear at the end, each whole, and the manifest last.
 */
public final class CalibrationFolder implements AutoCloseable {

  private static final String BEGUN = ".calibration";
  private static final String EVALUATIONS = "evaluations.csv";
  private static final Set<String> OURS =
      Set.of(
          BEGUN,
          EVALUATIONS,
          Manifest.FILE,
          "calibration.json",
          "scenario.json",
          "parameters.csv",
          "posterior.csv",
          "generations.csv",
          "starts.csv",
          "profiles.csv",
          "fit.csv",
          "warnings.csv",
          "charts");

  /** What is written before anything is judged. */
  private static final Set<String> FIRST =
      Set.of(BEGUN, EVALUATIONS, "calibration.json", "scenario.json");

  /** What to do with a folder that holds something. */
  public enum Mode {
    /** Refuse it. */
    NEW,
    /** Continue a calibration that was begun there. */
    RESUME,
    /** Replace it, if it holds a calibration and nothing else. */
    REPLACE
  }

  private final Path folder;
  private final CalibrationTask task;
  private final String build;
  private EvaluationTable evaluations;
  private List<Evaluation> earlier = List.of();

  private CalibrationFolder(Path folder, CalibrationTask task, String build) {
    this.folder = folder;
    this.task = task;
    this.build = build;
  }

  /**
   * Opens a folder.
   *
   * @param folder where the results will stand
   * @param task what is calibrated
   * @param build version and commit of the program; a calibration is finished by the one that began
   *     it
   * @param mode what to do with a folder that holds something
   * @throws FolderRefused when it may not be used; nothing was changed then
   */
  public static CalibrationFolder open(Path folder, CalibrationTask task, String build, Mode mode) {
    CalibrationFolder opened =
        new CalibrationFolder(folder.toAbsolutePath().normalize(), task, build);
    try {
      opened.open(mode);
      return opened;
    } catch (IOException e) {
      opened.close();
      throw opened.refused(e);
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  private void open(Mode mode) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FolderRefused(folder + " is a file, not a folder; name another with --out");
    }
    Files.createDirectories(folder);
    List<String> names = names();
    boolean begun = names.contains(BEGUN);
    if (!begun && isRemains(names)) {
      names = List.of();
    }
    if (!names.isEmpty() && mode == Mode.NEW) {
      throw new FolderRefused(
          folder
              + " is not empty; name another folder with --out"
              + (begun ? ", continue it with --resume" : "")
              + ", or replace it with --force");
    } else if (!names.isEmpty() && !begun) {
      throw new FolderRefused(folder + " holds no calibration of ours, so it is left alone");
    }
    if (begun && mode == Mode.RESUME) {
      checkSame(Files.readString(folder.resolve(BEGUN)));
    }
    evaluations = EvaluationTable.open(folder.resolve(EVALUATIONS));
    if (evaluations == null) {
      throw new FolderRefused("another process is calibrating in " + folder + " at this moment");
    }
    if (begun && mode == Mode.REPLACE) {
      clear(names);
    }
    if (begun && mode == Mode.RESUME) {
      earlier = evaluations.read();
    } else {
      begin();
    }
  }

  /** Whether a process that was ended before it had begun left nothing but its empty table. */
  private boolean isRemains(List<String> names) throws IOException {
    Path table = folder.resolve(EVALUATIONS);
    return names.contains(EVALUATIONS)
        && names.stream().allMatch(name -> FIRST.contains(name.replaceAll("\\.tmp$", "")))
        && Files.readAllLines(table).size() < 2;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  private String begun() {
    return Manifest.PROGRAM
        + " calibrate\nprogram "
        + build
        + "\ncalibration "
        + Digests.of(task.text())
        + "\nscenario "
        + Digests.of(task.scenarioText())
        + "\n";
  }

  private void checkSame(String before) {
    Map<String, String> was = byWord(before);
    Map<String, String> is = byWord(begun());
    if (!is.get("scenario").equals(was.get("scenario"))) {
      throw differs("the scenario has changed since");
    } else if (!is.get("calibration").equals(was.get("calibration"))) {
      throw differs("the calibration file has changed since, or is another");
    } else if (!is.get("program").equals(was.get("program"))) {
      throw differs(
          "it was begun by version "
              + was.get("program")
              + " of the program, and this is "
              + is.get("program"));
    }
  }

  private FolderRefused differs(String how) {
    return new FolderRefused(
        "the calibration in "
            + folder
            + " cannot be continued: "
            + how
            + "; name another folder with --out, or replace it with --force");
  }

  private static Map<String, String> byWord(String lines) {
    Map<String, String> words = new LinkedHashMap<>();
    lines
        .lines()
        .filter(line -> line.indexOf(' ') > 0)
        .forEach(
            line ->
                words.put(
                    line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
    return words;
  }

  private void clear(List<String> names) throws IOException {
    List<String> foreign = new ArrayList<>(names);
    foreign.removeIf(name -> OURS.contains(name) || name.endsWith(".tmp"));
    if (!foreign.isEmpty()) {
      throw new FolderRefused(
          folder + " also holds " + String.join(", ", foreign) + ", so --force leaves it alone");
    }
    Files.deleteIfExists(folder.resolve(Manifest.FILE));
    Path charts = folder.resolve("charts");
    if (Files.isDirectory(charts)) {
      try (Stream<Path> entries = Files.list(charts)) {
        for (Path chart :
            entries.filter(file -> file.toString().matches(".*\\.(png|svg)")).toList()) {
          Files.delete(chart);
        }
      }
    }
    for (String name : names) {
      if (!name.equals(EVALUATIONS) && !name.equals("charts")) {
        Files.deleteIfExists(folder.resolve(name));
      }
    }
  }

  private void begin() throws IOException {
    evaluations.begin(task.calibration());
    write("calibration.json", task.text());
    write("scenario.json", task.scenarioText());
    write(BEGUN, begun());
  }

  /** The log of this calibration: what was judged earlier, and where new judgements are kept. */
  public EvaluationLog log() {
    return new EvaluationLog(
        earlier,
        evaluation -> {
          try {
            evaluations.add(evaluation);
          } catch (IOException e) {
            throw refused(e);
          }
        });
  }

  /** How many points were judged earlier. */
  public int earlier() {
    return earlier.size();
  }

  /** Where the results stand. */
  public Path path() {
    return folder;
  }

  /**
   * Writes the tables, and the manifest last.
   *
   * @param result what came of it
   * @param manifest makes the manifest of the digests by table
   * @return the manifest as written
   * @throws FolderRefused when something cannot be written; what was judged is kept
   */
  public CalibrationManifest finish(
      CalibrationResult result, Function<Map<String, String>, CalibrationManifest> manifest) {
    try {
      evaluations.sync();
      Map<String, String> digests = new LinkedHashMap<>();
      for (Map.Entry<String, String> table : CalibrationTables.of(result).entrySet()) {
        write(table.getKey(), table.getValue());
        digests.put(table.getKey(), Digests.of(table.getValue()));
      }
      digests.put(EVALUATIONS, Digests.of(Files.readString(folder.resolve(EVALUATIONS))));
      CalibrationManifest made = manifest.apply(digests);
      write(Manifest.FILE, Json.print(made));
      return made;
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /** Writes a file whole or not at all. */
  private void write(String name, String text) throws IOException {
    Path partial = folder.resolve(name + ".tmp");
    Files.writeString(partial, text, StandardCharsets.UTF_8);
    try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(
        partial,
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private FolderRefused refused(IOException e) {
    boolean told = e instanceof FileSystemException system && system.getReason() != null;
    String reason = told ? ((FileSystemException) e).getReason() : e.getClass().getSimpleName();
    String more = e.getMessage() == null || told ? "" : " (" + e.getMessage() + ")";
    return new FolderRefused("cannot write to " + folder + ": " + reason + more, e);
  }

  /** Gives the folder free for others. */
  @Override
  public void close() {
    try {
      if (evaluations != null) {
        evaluations.close();
      }
    } catch (IOException e) {
      // Every row was written when it was made.
    }
  }
}
