package entente.design;

import entente.design.Experiment.Adjustments;
import entente.design.Experiment.Arm;
import entente.design.Experiment.Design;
import entente.design.Experiment.Factor;
import entente.design.Experiment.Kind;
import entente.design.Experiment.Replications;
import entente.design.Experiment.Seeds;
import entente.scenario.Fault;
import entente.scenario.Faults;
import entente.scenario.Nearest;
import entente.scenario.RecordReader;
import entente.scenario.RecordReader.Bound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads experiments from files, texts and the built-in library, checks them against their scenario,
 * and makes them ready; says everything that is wrong with them at once.
 */
public final class ExperimentReader {

  private static final String LIBRARY = "entente/experiments/";
  private static final String USUAL_SEEDS = "default-1000";

  private final Path folder;
  private final Faults faults;

  private ExperimentReader(Path folder, Faults faults) {
    this.folder = folder;
    this.faults = faults;
  }

  /**
   * Reads what a user named: a built-in experiment, or else a file.
   *
   * @param nameOrPath a name of {@link #builtInNames()} or a path
   * @param more what the command line adds
   */
  public static ExperimentReading find(String nameOrPath, Adjustments more) {
    List<String> known = builtInNames();
    if (known.contains(nameOrPath)) {
      return read(builtInText(nameOrPath), nameOrPath, Path.of(""), more);
    }
    try {
      Path path = Path.of(nameOrPath);
      if (Files.exists(path) || nameOrPath.endsWith(".json") || nameOrPath.matches(".*[/\\\\].*")) {
        return read(path, more);
      }
    } catch (InvalidPathException e) {
      // Then it is no file either; the fault below says what it could have been.
    }
    String message =
        "there is neither a built-in experiment nor a file of this name"
            + Nearest.hint(nameOrPath, known)
            + "; built-in are "
            + String.join(", ", known);
    return new ExperimentReading(null, "", List.of(new Fault(nameOrPath, "", message)));
  }

  /** Reads a file, from whose folder the paths in it start. */
  public static ExperimentReading read(Path file, Adjustments more) {
    Path folder = file.toAbsolutePath().getParent();
    return expand(RecordReader.read(Experiment.class, file), folder, more);
  }

  /**
   * Reads a text.
   *
   * @param text JSON text
   * @param fileName the name that faults give it
   * @param folder where the paths in it start
   * @param more what the command line adds
   */
  public static ExperimentReading read(
      String text, String fileName, Path folder, Adjustments more) {
    return expand(RecordReader.read(Experiment.class, text, fileName), folder, more);
  }

  /** The names of the built-in experiments, in the order of the library's index. */
  public static List<String> builtInNames() {
    return resource("index.txt").lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  /** The text of a built-in experiment. */
  public static String builtInText(String name) {
    return resource(name + ".json");
  }

  private static String resource(String name) {
    ClassLoader loader = ExperimentReader.class.getClassLoader();
    try (InputStream in = loader.getResourceAsStream(LIBRARY + name)) {
      if (in == null) {
        throw new IllegalStateException("the library of experiments lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExperimentReading expand(Bound<Experiment> bound, Path folder, Adjustments more) {
    ExpandedExperiment expanded = null;
    if (bound.value() != null) {
      ExperimentReader reader = new ExperimentReader(folder, bound.faults());
      expanded = reader.expand(bound.value().with(more));
    }
    List<Fault> all = bound.faults().list();
    return new ExperimentReading(all.isEmpty() ? expanded : null, bound.text(), all);
  }

  private ExpandedExperiment expand(Experiment experiment) {
    names(experiment);
    if (experiment.design() == null
        || experiment.replications() == null
        || experiment.seeds() == null) {
      return null; // told by the binder
    }
    ScenarioFacts facts = ScenarioFacts.of(experiment, folder, faults);
    List<Factor> factors = experiment.design().factors();
    boolean kindKnown = experiment.design().kind() != null;
    if (facts != null && kindKnown) {
      factors = new FactorChecks(experiment, facts, faults).check();
    }
    if (kindKnown) {
      DesignChecks.check(experiment.design(), factors, faults);
    }
    QuestionChecks.check(experiment, facts, faults);
    ReplicationPlan plan = faultsIn("/replications") ? null : plan(experiment);
    if (!faults.isEmpty() || facts == null) {
      return null;
    }
    DesignTable table = points(experiment.design(), factors).orElse(null);
    if (table == null) {
      return null;
    }
    try {
      return new ExpandedExperiment(
          experiment,
          facts.text(),
          table,
          plan,
          Patterns.chosen(facts.responses(), experiment.responses()));
    } catch (ArithmeticException e) {
      faults.add("/design", "points, replications and arms make more runs than can be numbered");
      return null;
    }
  }

  private boolean faultsIn(String pointer) {
    return faults.list().stream().anyMatch(fault -> fault.pointer().startsWith(pointer));
  }

  private void names(Experiment experiment) {
    if (experiment.name() != null && !isPlain(experiment.name())) {
      faults.add(
          "/name", "found '" + experiment.name() + "'; allowed are letters, digits and hyphens");
    }
    Set<String> known = new HashSet<>();
    for (int a = 0; a < experiment.arms().size(); a++) {
      Arm arm = experiment.arms().get(a);
      if (arm == null || arm.name() == null) {
        continue;
      } else if (!isPlain(arm.name())) {
        faults.add(
            "/arms/" + a + "/name",
            "found '" + arm.name() + "'; allowed are letters, digits and hyphens");
      } else if (!known.add(arm.name())) {
        faults.add("/arms/" + a + "/name", "two arms are named '" + arm.name() + "'");
      }
    }
  }

  private static boolean isPlain(String name) {
    return name.matches("[A-Za-z0-9][A-Za-z0-9-]*");
  }

  private ReplicationPlan plan(Experiment experiment) {
    Replications wanted = experiment.replications();
    Seeds seeds = experiment.seeds();
    if (seeds.list() != null && seeds.seed() != null) {
      faults.add("/seeds/seed", "write a list or a seed, not both");
      return null;
    } else if (seeds.seed() != null && seeds.first() != 1) {
      faults.add("/seeds/first", "is a place in a list; a seed is the first one itself");
      return null;
    }
    StoppingRule rule =
        wanted.isSequential()
            ? new StoppingRule(
                wanted.min(),
                wanted.max(),
                wanted.response(),
                wanted.halfWidth(),
                wanted.confidence())
            : null;
    int most = experiment.mostReplications();
    boolean common = experiment.commonRandomNumbers();
    if (seeds.seed() != null) {
      return ReplicationPlan.ofSeed(most, rule, seeds.seed(), common);
    }
    try {
      String name = seeds.list() == null ? USUAL_SEEDS : seeds.list();
      return ReplicationPlan.ofList(most, rule, SeedList.find(name, folder), seeds.first(), common);
    } catch (IllegalArgumentException e) {
      faults.add("/seeds", e.getMessage());
      return null;
    }
  }

  private Optional<DesignTable> points(Design design, List<Factor> factors) {
    if (design.kind() != Kind.LIST) {
      return Optional.of(Designs.table(design, new Dimensions(factors)));
    }
    try {
      Path csv = folder.resolve(design.csv());
      List<Fault> ofFile = new ArrayList<>();
      Optional<DesignTable> table =
          DesignFile.read(Files.readString(csv), design.csv(), factors, ofFile);
      faults.addAll(ofFile);
      return table;
    } catch (IOException | InvalidPathException e) {
      faults.add(
          "/design/csv",
          "the file '"
              + design.csv()
              + "' cannot be read: there is no such"
              + " file, it is not UTF-8, or it may not be read");
      return Optional.empty();
    }
  }
}
