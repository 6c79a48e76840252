package entente;

import entente.mechanism.Channel;
import entente.mechanism.HazardField;
import entente.mechanism.Mechanisms;
import entente.observe.Observations;
import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.schedule.Model;
import entente.schedule.Runs;
import entente.value.ChannelName;
import entente.world.StageChange;
import entente.world.World;
import entente.world.WorldPlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Worlds for tests, written as the members of a scenario file with single quotes for double ones.
 * What a test leaves out keeps the defaults of the model description.
 */
public final class Given {

  /** Rates of every channel but emulation at 0, no gates, all-or-nothing adoption. */
  public static final String BARE_PARAMETERS =
      "'gates':{'valuationSlope':0,'sovereigntySlope':0},'directive':{'rate':0},"
          + "'standards':{'rate':0},'assistance':{'rate':0},'exercises':{'rate':0},"
          + "'industry':{'rate':0},'civil':{'rate':0},'competition':{'rate':0},"
          + "'adoption':{'initialStage':'EVALUATING','binary':true}";

  /** An innovation that no gate and no secret holds back; close the brace after your own keys. */
  public static final String BARE_INNOVATION =
      "{'kind':'TACTIC','complexity':0,'tacitness':0,'financialIntensity':0,"
          + "'organizationalDemand':0,'sensitivity':0,'integrationDemand':0,'observability':1,";

  private final WorldPlan plan;
  private final List<StageChange> changes = new ArrayList<>();
  private final Model model;

  private Given(Scenario scenario, long seed) {
    plan = new WorldPlan(scenario);
    model = new Model(plan, Mechanisms.standard(), seed, changes::add);
  }

  /** A scenario of these members; ten years from 2000 unless a member says otherwise. */
  public static Scenario scenario(String... members) {
    return scenario(List.of(), members);
  }

  /** A scenario of these members under settings {@code PATH=VALUE}. */
  public static Scenario scenario(List<String> settings, String... members) {
    StringBuilder text = new StringBuilder("{'name':'test','title':'Test'");
    if (List.of(members).stream().noneMatch(m -> m.startsWith("'calendar'"))) {
      text.append(",'calendar':{'start':2000,'end':2010}");
    }
    for (String member : members) {
      text.append(',').append(member);
    }
    String json = text.append('}').toString().replace('\'', '"');
    return ScenarioReader.read(json, "test.json", settings).orThrow();
  }

  /** A scenario among the test resources. */
  public static Scenario resource(String name) {
    try (InputStream in = Given.class.getResourceAsStream(name)) {
      return ScenarioReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), name)
          .orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A run of a scenario of these members, sensed at its start. */
  public static Given world(String... members) {
    return run(scenario(members), 1);
  }

  /** A run of a scenario, sensed at its start. */
  public static Given run(Scenario scenario, long seed) {
    return new Given(scenario, seed);
  }

  /** The whole run of a scenario, observed. */
  public static Observations observed(Scenario scenario, long seed) {
    return Runs.observed(new WorldPlan(scenario), seed);
  }

  /** States with these ids and all defaults. */
  public static String states(String... ids) {
    StringBuilder text = new StringBuilder("'states':[");
    for (String id : ids) {
      text.append(text.charAt(text.length() - 1) == '[' ? "" : ",");
      text.append("{'id':'").append(id).append("'}");
    }
    return text.append(']').toString();
  }

  /** Moves on by a number of steps. */
  public Given steps(int count) {
    for (int k = 0; k < count; k++) {
      model.step();
    }
    return this;
  }

  /** The model. */
  public Model model() {
    return model;
  }

  /** The world. */
  public World world() {
    return model.world();
  }

  /** Changes of stage so far. */
  public List<StageChange> changes() {
    return changes;
  }

  /** Index of a state. */
  public int state(String id) {
    return plan.state(id);
  }

  /** Index of an innovation. */
  public int innovation(String id) {
    return plan.innovation(id);
  }

  /** The hazard a channel alone gives, before the gates. */
  public double raw(Channel channel, String state, String innovation) {
    HazardField field = new HazardField(plan.size(), plan.innovations().size());
    channel.addHazards(world(), field);
    return field.of(channel.name(), state(state), innovation(innovation));
  }

  /** The hazard of a channel after the gates. */
  public double gated(ChannelName channel, String state, String innovation) {
    return model.hazards().of(channel, state(state), innovation(innovation));
  }
}
