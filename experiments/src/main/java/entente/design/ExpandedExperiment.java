package entente.design;

import entente.design.Experiment.Arm;
import entente.scenario.ScenarioWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Everything an experiment asks for: an ordered list of runs that is never written out, however
 * long it is. Runs are numbered point by point, within a point replication by replication, within a
 * replication arm by arm. Where a rule decides when to stop, every point has room for the largest
 * number of replications, and the numbers of those that were not needed stay unused.
 */
public final class ExpandedExperiment {

  private final Experiment experiment;
  private final String scenarioText;
  private final DesignTable design;
  private final ReplicationPlan plan;
  private final List<String> responses;
  private final List<Arm> arms;
  private final List<List<String>> settingsOfArms = new ArrayList<>();

  ExpandedExperiment(
      Experiment experiment,
      String scenarioText,
      DesignTable design,
      ReplicationPlan plan,
      Set<String> responses) {
    this.experiment = experiment;
    this.scenarioText = scenarioText;
    this.design = design;
    this.plan = plan;
    this.responses = List.copyOf(responses);
    arms = experiment.armsOrOne();
    arms.forEach(arm -> settingsOfArms.add(settings(experiment, arm)));
    Math.multiplyExact(Math.multiplyExact((long) design.size(), (long) plan.most()), arms.size());
  }

  /** The settings of an arm at no point of the design: the experiment's, then the arm's own. */
  static List<String> settings(Experiment experiment, Arm arm) {
    List<String> settings = common(experiment);
    if (arm.governance() != null) {
      settings.add("governance=" + arm.governance());
    }
    settings.addAll(arm.settings());
    return settings;
  }

  private static List<String> common(Experiment experiment) {
    List<String> settings = new ArrayList<>();
    if (experiment.until() != null) {
      settings.add("/calendar/end=" + Numbers.text(experiment.until().year()));
    }
    settings.addAll(experiment.settings());
    return settings;
  }

  /** The settings of all arms alike, at no point of the design. */
  public List<String> commonSettings() {
    return common(experiment);
  }

  /** The settings of an arm at no point of the design, those of all arms among them. */
  public List<String> settingsOfArm(int arm) {
    return List.copyOf(settingsOfArms.get(arm));
  }

  /** The experiment in force, with what the command line added. */
  public Experiment experiment() {
    return experiment;
  }

  /** The scenario's text, before any setting. */
  public String scenarioText() {
    return scenarioText;
  }

  /** The points. */
  public DesignTable design() {
    return design;
  }

  /** The replications and their seeds. */
  public ReplicationPlan replications() {
    return plan;
  }

  /** The arms; never empty. */
  public List<Arm> arms() {
    return arms;
  }

  /** The responses to keep, in the order of tables. */
  public List<String> responses() {
    return responses;
  }

  /** Saltelli's layout of the points; the design must be of that kind. */
  public Saltelli saltelli() {
    return Designs.saltelli(experiment.design(), design.dimensions());
  }

  /** Morris's layout of the points; the design must be of that kind. */
  public Morris morris() {
    return Designs.morris(experiment.design(), design.dimensions());
  }

  /** Number of runs; where a rule decides when to stop, the largest. */
  public long runs() {
    return (long) design.size() * plan.most() * arms.size();
  }

  /**
   * A run by its number.
   *
   * @param number from 0 to {@link #runs} less one
   */
  public PlannedRun run(long number) {
    if (number < 0 || number >= runs()) {
      throw new IllegalArgumentException(
          "runs go from 0 to " + (runs() - 1) + ", but was " + number);
    }
    long index = number;
    int arm = (int) (index % arms.size());
    index /= arms.size();
    int replication = (int) (index % plan.most());
    int point = (int) (index / plan.most());
    return new PlannedRun(number, point, replication, arm, plan.seed(point, replication));
  }

  /**
   * The number of a run.
   *
   * @param point from 0
   * @param replication from 0
   * @param arm from 0
   */
  public long number(int point, int replication, int arm) {
    return ((long) point * plan.most() + replication) * arms.size() + arm;
  }

  /** The settings PATH=VALUE that make an arm at a point of the scenario, in order. */
  public List<String> settings(int point, int arm) {
    List<String> settings = new ArrayList<>(settingsOfArms.get(arm));
    settings.addAll(design.settings(point));
    return settings;
  }

  /**
   * Runs that follow each other.
   *
   * @param first number of the first run
   * @param end number after that of the last run
   */
  public record Part(long first, long end) {

    /** How many there are. */
    public long size() {
      return end - first;
    }
  }

  /**
   * The runs of a shard. A shard never divides what belongs together: the arms of a replication,
   * and, where a rule decides when to stop, the replications of a point.
   */
  public Part part(Shard shard) {
    long runsOfUnit = (plan.rule().isPresent() ? (long) plan.most() : 1L) * arms.size();
    long units = runs() / runsOfUnit;
    return new Part(shard.from(units) * runsOfUnit, shard.to(units) * runsOfUnit);
  }

  /**
   * SHA-256 over all that decides which runs are made: the experiment in force, the scenario's
   * text, the points and the seeds. In hexadecimal digits.
   */
  public String digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      add(sha, ScenarioWriter.text(experiment));
      add(sha, scenarioText);
      DesignFile.write(design, new Feed(sha));
      for (int r = 0; r < plan.most(); r++) {
        add(sha, Long.toUnsignedString(plan.seed(0, r)));
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new IllegalStateException("a digest takes any text", e);
    }
  }

  private static void add(MessageDigest sha, String text) {
    sha.update(text.getBytes(StandardCharsets.UTF_8));
    sha.update((byte) 0);
  }

  /** Feeds text to a digest without keeping it. */
  private record Feed(MessageDigest sha) implements Appendable {

    @Override
    public Appendable append(CharSequence text) {
      sha.update(text.toString().getBytes(StandardCharsets.UTF_8));
      return this;
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) {
      return append(text.subSequence(start, end));
    }

    @Override
    public Appendable append(char c) {
      return append(String.valueOf(c));
    }
  }
}
