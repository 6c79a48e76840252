package entente.design;

import entente.design.Experiment.Design;
import entente.design.Experiment.Kind;
import entente.scenario.ScenarioWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An experiment as a folder of its own: the experiment in force, its scenario, its points and its
 * list of seeds, each named as the experiment names them, so that the folder says all that is
 * needed to execute it again wherever it is copied to.
 */
public final class PortableExperiment {

  /** Name of the experiment's file. */
  public static final String EXPERIMENT = "experiment.json";

  /** Name of the scenario's file. */
  public static final String SCENARIO = "scenario.json";

  /** Name of the file of points. */
  public static final String DESIGN = "design.csv";

  /** Name of the folder of the list of seeds. */
  public static final String SEEDS = "seeds";

  private PortableExperiment() {}

  /** The experiment in force as JSON text, with its scenario and its points beside it. */
  public static String text(Experiment e) {
    Design design = e.design().kind() == Kind.LIST ? design(e.design()) : e.design();
    return ScenarioWriter.text(e.in(e.$schema(), SCENARIO, design));
  }

  private static Design design(Design d) {
    return new Design(
        d.kind(),
        d.factors(),
        d.levels(),
        d.samples(),
        d.trajectories(),
        d.candidates(),
        DESIGN,
        d.secondOrder(),
        d.skip(),
        d.scramble(),
        d.exchanges(),
        d.seed());
  }

  /** The texts of all files, by their path in the folder, with slashes. */
  public static Map<String, String> files(ExpandedExperiment experiment) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(EXPERIMENT, text(experiment.experiment()));
    files.put(SCENARIO, experiment.scenarioText());
    files.put(DESIGN, DesignFile.text(experiment.design()));
    experiment
        .replications()
        .list()
        .ifPresent(list -> files.put(SEEDS + "/" + list.name() + ".txt", list.text()));
    return files;
  }
}
