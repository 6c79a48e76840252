package entente.report;

import entente.observe.KeptChannels;
import entente.report.RunSummary.At;
import entente.report.RunSummary.ChannelLine;
import entente.report.RunSummary.GivenUpLine;
import entente.report.RunSummary.GroupAdoption;
import entente.report.RunSummary.GroupLine;
import entente.report.RunSummary.InnovationLine;
import entente.report.RunSummary.Reach;
import entente.report.RunSummary.StandingLine;
import entente.scenario.Scenario;
import entente.store.RunRows;
import entente.value.ChannelName;
import entente.world.InnovationColumns;
import entente.world.WorldPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gathers the runs of one scenario, one by one, into a {@link RunSummary}. */
public final class RunTally {

  private static final List<String> STANDING =
      List.of("autonomy", "interoperability", "dependence");

  private final WorldPlan plan;
  private final Groups groups;
  private final AdoptionTally adoptions;
  private final Map<String, List<Double>> reach = new LinkedHashMap<>();
  private final Map<String, List<List<Double>>> standing = new LinkedHashMap<>();
  private final Map<String, double[]> standingYears = new LinkedHashMap<>();
  private int failed;

  /**
   * A tally without runs.
   *
   * @param scenario the scenario in force
   * @param replications how many runs will come
   */
  public RunTally(Scenario scenario, int replications) {
    plan = new WorldPlan(scenario);
    groups = Groups.of(plan);
    adoptions = new AdoptionTally(plan, groups, replications);
  }

  /** Adds a completed run. */
  public void add(RunRows rows) {
    adoptions.add(rows);
    rows.responses()
        .forEach(
            (name, value) -> {
              if (name.matches("t(10|50|90):.*")) {
                reach
                    .computeIfAbsent(name, key -> new ArrayList<>())
                    .add(Double.isNaN(value) ? Double.POSITIVE_INFINITY : value);
              }
            });
    for (Groups.Group group : groups.list()) {
      for (String measure : STANDING) {
        String suffix = group.bloc() == null ? "" : ":" + group.id();
        double[] values = rows.values(measure + suffix, "");
        if (values != null && (group.bloc() != null || groups.size() == 1)) {
          addStanding(group.id() + "\t" + measure, rows.times(), values);
        }
      }
    }
  }

  /** Start, middle and end of the time over which a measure is defined. */
  private void addStanding(String key, double[] times, double[] values) {
    int first = 0;
    while (first < values.length && Double.isNaN(values[first])) {
      first++;
    }
    int last = values.length - 1;
    while (last > first && Double.isNaN(values[last])) {
      last--;
    }
    if (first < values.length) {
      int[] at = {first, (first + last) / 2, last};
      standingYears.putIfAbsent(key, new double[] {times[at[0]], times[at[1]], times[at[2]]});
      List<List<Double>> lists =
          standing.computeIfAbsent(
              key, k -> List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
      for (int k = 0; k < at.length; k++) {
        lists.get(k).add(values[at[k]]);
      }
    }
  }

  /** Counts a failed run. */
  public void addFailure() {
    failed++;
  }

  /**
   * The summary of the runs so far.
   *
   * @param firstSeed master seed of the first replication
   */
  public RunSummary summary(long firstSeed) {
    Scenario scenario = plan.scenario();
    return new RunSummary(
        scenario.name(),
        scenario.title(),
        scenario.question() == null ? "" : scenario.question(),
        scenario.calendar().start().year(),
        scenario.calendar().end().year(),
        scenario.calendar().ticksPerYear(),
        adoptions.runs(),
        failed,
        Long.toUnsignedString(firstSeed),
        groups.list().stream().map(this::group).toList(),
        scenario.innovations().stream().map(one -> innovation(plan.innovation(one.id()))).toList(),
        channels(),
        standing(),
        givenUp());
  }

  private GroupLine group(Groups.Group group) {
    List<String> names = group.states().stream().map(id -> plan.stateName(plan.state(id))).toList();
    Scenario.Bloc bloc = group.bloc();
    if (bloc == null) {
      return new GroupLine(group.id(), "outside the blocs", names, "", Double.NaN, 0);
    }
    int changes = 0;
    double governance = bloc.governance();
    for (Scenario.Event event : plan.scenario().events()) {
      if (event.type() == Scenario.EventType.GOVERNANCE
          && (event.bloc() == null || event.bloc().equals(bloc.id()))) {
        changes += event.value() == governance ? 0 : 1;
        governance = event.value();
      }
    }
    return new GroupLine(
        group.id(),
        bloc.name() == null ? bloc.id() : bloc.name(),
        names,
        bloc.hub() == null ? "" : plan.stateName(plan.state(bloc.hub())),
        bloc.governance(),
        changes);
  }

  private InnovationLine innovation(int m) {
    InnovationColumns columns = plan.innovations();
    List<GroupAdoption> byGroup = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      byGroup.add(
          new GroupAdoption(
              groups.list().get(g).id(),
              groups.list().get(g).states().size(),
              adoptions.adopters(m, g),
              adoptions.year(m, g)));
    }
    return new InnovationLine(
        columns.id(m),
        columns.name(m),
        columns.kind(m).name().toLowerCase(Locale.ROOT),
        Math.max(columns.introduced(m), plan.scenario().calendar().start().year()),
        columns.origins(m).stream().map(id -> plan.stateName(plan.state(id))).toList(),
        byGroup,
        adoptions.channels(m),
        reach("t10:" + columns.id(m)),
        reach("t50:" + columns.id(m)),
        reach("t90:" + columns.id(m)),
        adoptions.states(m));
  }

  private Reach reach(String response) {
    double[] years =
        reach.getOrDefault(response, List.of()).stream().mapToDouble(Double::doubleValue).toArray();
    int censored = 0;
    for (double one : years) {
      censored += Double.isInfinite(one) ? 1 : 0;
    }
    return new Reach(Spread.of(years), censored);
  }

  private List<ChannelLine> channels() {
    List<ChannelLine> lines = new ArrayList<>();
    for (ChannelName channel : KeptChannels.of(plan.scenario())) {
      List<Double> byGroup = new ArrayList<>();
      for (int g = 0; g < groups.size(); g++) {
        byGroup.add(adoptions.channel(channel, g));
      }
      lines.add(new ChannelLine(channel.name(), channel.label(), byGroup));
    }
    return lines;
  }

  private List<StandingLine> standing() {
    List<StandingLine> lines = new ArrayList<>();
    standing.forEach(
        (key, lists) -> {
          List<At> at = new ArrayList<>();
          for (int k = 0; k < lists.size(); k++) {
            double[] values = lists.get(k).stream().mapToDouble(Double::doubleValue).toArray();
            at.add(new At(standingYears.get(key)[k], Spread.of(values)));
          }
          int tab = key.indexOf('\t');
          lines.add(new StandingLine(key.substring(0, tab), key.substring(tab + 1), at));
        });
    return lines;
  }

  private List<GivenUpLine> givenUp() {
    List<GivenUpLine> lines = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      int most = adoptions.mostAbandoned(g);
      lines.add(
          new GivenUpLine(
              groups.list().get(g).id(),
              adoptions.abandonments(g),
              most < 0 ? "" : plan.innovations().name(most),
              most < 0 ? 0 : adoptions.abandoned(most, g)));
    }
    return lines;
  }
}
