package entente.store;

import entente.design.ExpandedExperiment;
import entente.design.Experiment.Arm;
import entente.design.PortableExperiment;
import entente.design.ReplicationPlan;
import entente.design.Shard;
import entente.scenario.Reading;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the manifest of a sweep.
 *
 * @param experiment the experiment
 * @param shard which part of it was made
 * @param provenance which program made it
 * @param engine what executed the runs
 */
record SweepManifest(
    ExpandedExperiment experiment, Shard shard, Provenance provenance, Manifest.EngineUsed engine) {

  /**
   * The manifest.
   *
   * @param runs how many runs there are
   * @param digests SHA-256 by table
   * @param started start, UTC
   * @param ended end, UTC
   * @param seconds time spent
   */
  Manifest make(
      Manifest.Runs runs,
      Map<String, String> digests,
      String started,
      String ended,
      double seconds) {
    Scenario scenario = scenario();
    ReplicationPlan plan = experiment.replications();
    return new Manifest(
        Manifest.PROGRAM,
        provenance.version(),
        provenance.commit(),
        provenance.java(),
        provenance.command(),
        provenance.commandLine(),
        scenarioInForce(scenario),
        experimentInForce(),
        arms(),
        ParametersInForce.of(scenario),
        new Manifest.Seeds(plan.inWords(), Long.toUnsignedString(plan.seed(0, 0)), plan.most()),
        runs,
        engine,
        started,
        ended,
        seconds,
        digests,
        Digests.ofTables(digests));
  }

  private Manifest.ScenarioInForce scenarioInForce(Scenario scenario) {
    String text = experiment.scenarioText();
    return new Manifest.ScenarioInForce(
        scenario.name(),
        scenario.title(),
        experiment.experiment().scenario(),
        experiment.commonSettings(),
        List.of(),
        Digests.of(text),
        Digests.of(text),
        text);
  }

  private Manifest.ExperimentInForce experimentInForce() {
    SweepHeader header = SweepHeader.of(experiment, shard, provenance);
    return new Manifest.ExperimentInForce(
        experiment.experiment().name(),
        experiment.experiment().title(),
        provenance.asked(),
        shard.toString(),
        experiment.design().size(),
        experiment.responses(),
        Digests.of(PortableExperiment.text(experiment.experiment())),
        header.design(),
        header.seeds(),
        header.inForce());
  }

  private List<Manifest.ArmInForce> arms() {
    List<Manifest.ArmInForce> arms = new ArrayList<>();
    for (int a = 0; a < experiment.arms().size(); a++) {
      Arm arm = experiment.arms().get(a);
      arms.add(new Manifest.ArmInForce(arm.name(), experiment.settingsOfArm(a)));
    }
    return arms;
  }

  /** The scenario in force for all arms; where it needs an arm to be sound, that of the first. */
  private Scenario scenario() {
    Reading common = read(experiment.commonSettings());
    return common.isSound() ? common.scenario() : read(experiment.settingsOfArm(0)).orThrow();
  }

  private Reading read(List<String> settings) {
    return ScenarioReader.read(experiment.scenarioText(), "scenario", settings);
  }
}
