package entente.store;

import com.fasterxml.jackson.databind.JsonNode;
import entente.design.DesignFile;
import entente.design.ExpandedExperiment;
import entente.design.PortableExperiment;
import entente.design.Shard;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a sweep is about: by this its folder is known again, and by this a changed experiment is
 * told from the one that was begun.
 *
 * @param experiment name of the experiment
 * @param shard which part of it the folder holds
 * @param inForce the experiment in force, as JSON text
 * @param scenario SHA-256 of the scenario's text, before any setting
 * @param design SHA-256 of the points as {@code design.csv} holds them
 * @param seeds SHA-256 of the master seeds of the first point, one a line
 * @param build version and commit of the program
 */
record SweepHeader(
    String experiment,
    String shard,
    String inForce,
    String scenario,
    String design,
    String seeds,
    String build) {

  /** The header of an experiment. */
  static SweepHeader of(ExpandedExperiment experiment, Shard shard, Provenance provenance) {
    return new SweepHeader(
        experiment.experiment().name(),
        shard.toString(),
        PortableExperiment.text(experiment.experiment()),
        Digests.of(experiment.scenarioText()),
        Digests.of(DesignFile.text(experiment.design())),
        Digests.of(experiment.replications().text()),
        provenance.build());
  }

  /** The header of a sweep that was finished. */
  static SweepHeader of(Manifest manifest) {
    Manifest.ExperimentInForce experiment = manifest.experiment();
    return new SweepHeader(
        experiment.name(),
        experiment.shard(),
        experiment.text(),
        manifest.scenario().sha256(),
        experiment.designSha256(),
        experiment.seedsSha256(),
        manifest.version() + " (" + manifest.commit() + ")");
  }

  /** The header of another part of the same sweep. */
  SweepHeader withShard(Shard other) {
    return new SweepHeader(experiment, other.toString(), inForce, scenario, design, seeds, build);
  }

  /** As it is kept, by name. */
  Map<String, String> entries() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("experiment", experiment);
    entries.put("shard", shard);
    entries.put("inForce", inForce);
    entries.put("scenario", scenario);
    entries.put("design", design);
    entries.put("seeds", seeds);
    entries.put("build", build);
    return entries;
  }

  /** A header as it was kept. */
  static SweepHeader of(Map<String, String> entries) {
    return new SweepHeader(
        entries.get("experiment"),
        entries.get("shard"),
        entries.get("inForce"),
        entries.get("scenario"),
        entries.get("design"),
        entries.get("seeds"),
        entries.get("build"));
  }

  /**
   * What tells another header from this one, in words.
   *
   * @return empty when runs of both may stand in one folder
   */
  String difference(SweepHeader other) {
    if (!experiment.equals(other.experiment)) {
      return "it holds the experiment '" + experiment + "', not '" + other.experiment + "'";
    } else if (!build.equals(other.build)) {
      return "it was made by another version of the program, " + build + "; this is " + other.build;
    } else if (!scenario.equals(other.scenario)) {
      return "the scenario has changed since it was begun";
    } else if (!inForce.equals(other.inForce)) {
      return "the experiment has changed since it was begun" + keys(other);
    } else if (!design.equals(other.design)) {
      return "the points of the design have changed since it was begun";
    } else if (!seeds.equals(other.seeds)) {
      return "the list of seeds has changed since it was begun";
    } else if (!shard.equals(other.shard)) {
      return "it holds shard " + shard + " of the sweep, not " + other.shard;
    }
    return "";
  }

  /** The keys of the experiment that differ. */
  private String keys(SweepHeader other) {
    try {
      JsonNode before = Json.tree(inForce);
      JsonNode now = Json.tree(other.inForce);
      Set<String> keys = new TreeSet<>();
      before.fieldNames().forEachRemaining(keys::add);
      now.fieldNames().forEachRemaining(keys::add);
      keys.removeIf(key -> before.path(key).equals(now.path(key)));
      return keys.isEmpty() ? "" : " (" + String.join(", ", keys) + ")";
    } catch (IOException e) {
      return "";
    }
  }
}
