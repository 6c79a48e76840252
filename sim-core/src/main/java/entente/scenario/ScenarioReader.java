package entente.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads scenarios from files, texts and the built-in library, and says everything that is wrong
 * with them at once.
 */
public final class ScenarioReader {

  private static final String LIBRARY = "entente/scenarios/";

  private ScenarioReader() {}

  /** Reads a file. */
  public static Reading read(Path file) {
    return read(file, List.of());
  }

  /**
   * Reads a file and applies settings.
   *
   * @param file a JSON file in UTF-8 of at most 100 MB
   * @param settings each {@code PATH=VALUE}; see {@link Overrides}
   */
  public static Reading read(Path file, List<String> settings) {
    Faults faults = new Faults(file.toString());
    try {
      String text = FileText.read(file, faults);
      return text == null
          ? new Reading(null, "", faults.list())
          : read(text, file.toString(), settings);
    } catch (OutOfMemoryError e) {
      return tooLittleMemory(file.toString());
    }
  }

  /** Reads a text. */
  public static Reading read(String text, String fileName) {
    return read(text, fileName, List.of());
  }

  /**
   * Reads a text and applies settings.
   *
   * @param text JSON text
   * @param fileName the name that faults give the text
   * @param settings each {@code PATH=VALUE}; see {@link Overrides}
   */
  public static Reading read(String text, String fileName, List<String> settings) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try {
      return interpret(plain, fileName, settings);
    } catch (OutOfMemoryError e) {
      return tooLittleMemory(fileName);
    }
  }

  /**
   * Reads what another file names: a built-in scenario, or else a file.
   *
   * @param nameOrPath a name of {@link #builtInNames()} or a path that starts at the folder
   * @param folder the folder of the file that names it
   */
  public static Reading named(String nameOrPath, Path folder) {
    if (!builtInNames().contains(nameOrPath)) {
      try {
        Path beside = folder.resolve(nameOrPath);
        if (nameOrPath.endsWith(".json") || Files.exists(beside)) {
          return read(beside);
        }
      } catch (InvalidPathException e) {
        // Then it is no file; the fault below says what it could have been.
      }
    }
    return find(nameOrPath, List.of());
  }

  /**
   * Reads what a user named: a built-in scenario, or else a file.
   *
   * @param nameOrPath a name of {@link #builtInNames()} or a path
   * @param settings each {@code PATH=VALUE}; see {@link Overrides}
   */
  public static Reading find(String nameOrPath, List<String> settings) {
    List<String> known = builtInNames();
    if (known.contains(nameOrPath)) {
      return builtIn(nameOrPath, settings);
    }
    try {
      Path path = Path.of(nameOrPath);
      if (Files.exists(path)
          || nameOrPath.endsWith(".json")
          || nameOrPath.contains("/")
          || nameOrPath.contains("\\")) {
        return read(path, settings);
      }
    } catch (InvalidPathException e) {
      // Then it is no file either; the fault below says what it could have been.
    }
    return unknown(
        nameOrPath, known, "there is neither a built-in scenario nor a file of this name");
  }

  /** Reads a scenario of the built-in library. */
  public static Reading builtIn(String name) {
    return builtIn(name, List.of());
  }

  /** Reads a scenario of the built-in library and applies settings. */
  public static Reading builtIn(String name, List<String> settings) {
    return builtIn(LIBRARY, name, settings);
  }

  /** The names of the built-in scenarios, in the order of the library's index. */
  public static List<String> builtInNames() {
    return names(LIBRARY);
  }

  static Reading builtIn(String library, String name, List<String> settings) {
    List<String> known = names(library);
    if (!known.contains(name)) {
      return unknown(name, known, "there is no built-in scenario of this name");
    }
    String resource = library + name + ".json";
    try (InputStream in = loader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the library names " + resource + " but lacks it");
      }
      Faults faults = new Faults(name);
      String text = FileText.decode(in.readAllBytes(), faults);
      return text == null ? new Reading(null, "", faults.list()) : read(text, name, settings);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + resource, e);
    }
  }

  static List<String> names(String library) {
    Set<String> names = new LinkedHashSet<>();
    try {
      for (URL index : Collections.list(loader().getResources(library + "index.txt"))) {
        try (InputStream in = index.openStream()) {
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .forEach(names::add);
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("cannot read the index of built-in scenarios", e);
    }
    return List.copyOf(names);
  }

  private static ClassLoader loader() {
    return ScenarioReader.class.getClassLoader();
  }

  private static Reading unknown(String name, List<String> known, String why) {
    String advice =
        Nearest.to(name, known)
            .map(near -> "; did you mean '" + near + "'?")
            .orElse("; built in are " + String.join(", ", known));
    return new Reading(null, "", List.of(new Fault(name, "", why + advice)));
  }

  private static Reading interpret(String text, String fileName, List<String> settings) {
    Faults faults = new Faults(fileName);
    JsonNode tree = JsonTree.read(text, faults);
    if (tree == null) {
      return new Reading(null, text, faults.list());
    }
    if (!tree.isObject()) {
      faults.add(
          Place.ROOT, "found " + Words.found(tree) + "; a scenario is one JSON object {...}");
      return new Reading(null, text, faults.list());
    }
    List<Fault> ofSettings = new ArrayList<>();
    Overrides.Applied applied = Overrides.apply(tree, settings, ofSettings);
    Scenario.Calendar written = settings.isEmpty() ? null : calendar(tree);
    tree = null;
    List<Fault> all = new ArrayList<>(ofSettings);
    all.addAll(faults.list());
    Faults later = new Faults(fileName, faults);
    RecordBinder binder = new RecordBinder(later);
    Scenario scenario = binder.bind(Scenario.class, applied.tree(), Place.ROOT);
    if (scenario != null) {
      CrossChecks.check(scenario, written, later);
    }
    if (all.isEmpty() && later.isEmpty()) {
      ArmChecks.check(scenario, applied.tree(), later);
    }
    later.list().forEach(fault -> all.add(attributed(fault, applied.origins())));
    return new Reading(all.isEmpty() ? scenario : null, text, all);
  }

  /** The calendar as the file has it, before settings; null where it has none that can be read. */
  private static Scenario.Calendar calendar(JsonNode tree) {
    return new RecordBinder(new Faults("calendar"))
        .bind(Scenario.Calendar.class, tree.path("calendar"), Place.ROOT);
  }

  /** A fault at a place that a setting changed names the setting. */
  private static Fault attributed(Fault fault, Map<String, String> origins) {
    for (Map.Entry<String, String> origin : origins.entrySet()) {
      String pointer = origin.getKey();
      if (fault.pointer().equals(pointer) || fault.pointer().startsWith(pointer + "/")) {
        return new Fault(origin.getValue(), fault.pointer(), fault.message());
      }
    }
    return fault;
  }

  private static Reading tooLittleMemory(String fileName) {
    long megabytes = Runtime.getRuntime().maxMemory() / 1_000_000;
    String message =
        "needs more memory than the program may use ("
            + megabytes
            + " MB); give it more, for example with JAVA_OPTS=-Xmx4g";
    return new Reading(null, "", List.of(new Fault(fileName, "", message)));
  }
}
