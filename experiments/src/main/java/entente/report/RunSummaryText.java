package entente.report;

import entente.report.RunSummary.ChannelLine;
import entente.report.RunSummary.GivenUpLine;
import entente.report.RunSummary.GroupAdoption;
import entente.report.RunSummary.GroupLine;
import entente.report.RunSummary.InnovationLine;
import entente.report.RunSummary.Reach;
import entente.report.RunSummary.StandingLine;
import entente.report.RunSummary.StateAdoption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A {@link RunSummary} as a historian reads it, in at most 100 columns. */
public final class RunSummaryText {

  private static final int WIDTH = 100;

  private final RunSummary summary;
  private final List<String> lines = new ArrayList<>();

  private RunSummaryText(RunSummary summary) {
    this.summary = summary;
  }

  /**
   * The summary in lines.
   *
   * @param summary the summary
   * @param details whether every innovation is followed by its chronicle, state by state
   */
  public static List<String> of(RunSummary summary, boolean details) {
    RunSummaryText text = new RunSummaryText(summary);
    text.heading();
    if (summary.replications() > 0) {
      text.adoption();
      text.reach();
      text.channels();
      text.standing();
      text.givenUp();
      if (details) {
        text.chronicle();
      }
    }
    return text.lines;
  }

  private void heading() {
    lines.add(summary.title() + " [" + summary.scenario() + "]");
    if (!summary.question().isEmpty()) {
      lines.addAll(TextTable.wrap(summary.question(), WIDTH, ""));
    }
    lines.add("");
    String seeds =
        summary.replications() + summary.failed() == 1
            ? "seed " + summary.firstSeed()
            : "seeds from " + summary.firstSeed();
    lines.add(
        String.join(
            "; ",
            Words.moment(summary.start()) + " to " + Words.moment(summary.end()),
            Words.many(summary.ticksPerYear(), "step") + " a year",
            Words.many(states(), "state"),
            Words.many(summary.innovations().size(), "innovation"),
            Words.many(summary.replications(), "replication") + ", " + seeds));
    if (summary.failed() > 0) {
      lines.add(
          Words.many(summary.failed(), "run") + " failed; see the column 'failure' of runs.csv");
    }
    TextTable table = new TextTable("lrl");
    for (GroupLine group : summary.groups()) {
      table.row(group.id(), Words.many(group.states().size(), "state"), description(group));
    }
    lines.addAll(table.atMost(2, WIDTH - 24).lines());
  }

  private int states() {
    return summary.groups().stream().mapToInt(group -> group.states().size()).sum();
  }

  private static String description(GroupLine group) {
    if (Double.isNaN(group.governance())) {
      return group.name();
    }
    String changes =
        group.governanceChanges() == 0
            ? ""
            : ", changed " + Words.many(group.governanceChanges(), "time");
    String hub = group.hub().isEmpty() ? "" : " (" + group.hub() + ")";
    return group.name() + hub + ": " + Words.governance(group.governance()) + changes;
  }

  private void section(String title) {
    lines.add("");
    lines.add(title);
  }

  private void adoption() {
    section(
        "Who adopted what, and when: mean number of adopters; median year and 80% range; main"
            + " channels, in %");
    boolean byGroup = summary.groups().size() <= 3;
    List<String> names = new ArrayList<>(List.of("innovation"));
    List<String> below = new ArrayList<>(List.of(""));
    if (byGroup) {
      for (GroupLine group : summary.groups()) {
        names.add(TextTable.clip(group.id(), 15));
        below.add(String.format(Locale.ROOT, "%4s  year", "/" + group.states().size()));
      }
    } else {
      names.add("all states");
      below.add(String.format(Locale.ROOT, "%4s  year", "/" + states()));
    }
    names.add("channels");
    below.add("");
    int columns = names.size() - 2;
    TextTable table =
        new TextTable(
                "l" + "l".repeat(columns) + "l",
                names.toArray(String[]::new),
                below.toArray(String[]::new))
            .atMost(0, WIDTH - 17 * columns - 15);
    for (InnovationLine one : summary.innovations()) {
      List<String> cells =
          new ArrayList<>(List.of(Words.year(one.introduced()) + " " + one.name()));
      if (byGroup) {
        one.groups().forEach(group -> cells.add(cell(group.adopters(), group.year())));
      } else {
        cells.add(pooled(one));
      }
      cells.add(mainChannels(one.channels()));
      table.row(cells.toArray(String[]::new));
    }
    lines.addAll(table.lines());
  }

  private static String cell(double adopters, Spread year) {
    return String.format(Locale.ROOT, "%4s %s", Words.fixed(adopters, 1), years(year));
  }

  /** All groups together, where there are too many for columns. */
  private static String pooled(InnovationLine one) {
    double adopters = one.groups().stream().mapToDouble(GroupAdoption::adopters).sum();
    double[] medians =
        one.states().stream()
            .filter(state -> !state.originator())
            .mapToDouble(state -> state.year().median())
            .toArray();
    return cell(adopters, Spread.of(medians));
  }

  private static String years(Spread year) {
    if (Double.isNaN(year.median())) {
      return "-";
    }
    String range = Words.shortYear(year.low()) + "-" + Words.shortYear(year.high());
    return Words.year(year.median()) + " " + range;
  }

  /** The channels that together brought most adopters, at most two. */
  private static String mainChannels(Map<String, Double> channels) {
    double all = channels.values().stream().mapToDouble(Double::doubleValue).sum();
    return channels.entrySet().stream()
        .limit(2)
        .filter(channel -> channel.getValue() >= 0.1 * all)
        .map(channel -> channel.getKey() + " " + Math.round(100 * channel.getValue() / all))
        .collect(Collectors.joining(" "));
  }

  private void reach() {
    section(
        "Years until 10, 50 and 90% of states have adopted: median (80% range); never = not in time");
    TextTable table =
        new TextTable("llll", new String[] {"innovation", "10%", "50%", "90%"}).atMost(0, 46);
    for (InnovationLine one : summary.innovations()) {
      table.row(one.name(), cell(one.to10()), cell(one.to50()), cell(one.to90()));
    }
    lines.addAll(table.lines());
  }

  private String cell(Reach reach) {
    if (reach.censored() == summary.replications()) {
      return "never";
    }
    Spread years = reach.years();
    String text = late(years.median());
    if (years.low() != years.high()) {
      text += " (" + late(years.low()) + "-" + late(years.high()) + ")";
    }
    return text;
  }

  private static String late(double years) {
    return Double.isInfinite(years) ? "never" : Words.fixed(years, 1);
  }

  private void channels() {
    section("How adopters came to adopt: share of adoptions by channel");
    List<String> header = new ArrayList<>(List.of("channel"));
    summary.groups().forEach(group -> header.add(group.id()));
    TextTable table =
        new TextTable("l" + "r".repeat(header.size() - 1), header.toArray(String[]::new));
    double[] sums = new double[summary.groups().size()];
    for (ChannelLine line : summary.channels()) {
      for (int g = 0; g < sums.length; g++) {
        sums[g] += line.groups().get(g);
      }
    }
    for (ChannelLine line : summary.channels()) {
      if (line.groups().stream().anyMatch(mean -> mean > 0)) {
        List<String> cells = new ArrayList<>(List.of(line.channel() + " " + line.label()));
        for (int g = 0; g < sums.length; g++) {
          cells.add(sums[g] == 0 ? "-" : Words.percent(line.groups().get(g) / sums[g]));
        }
        table.row(cells.toArray(String[]::new));
      }
    }
    List<String> total = new ArrayList<>(List.of("adoptions a replication"));
    for (double sum : sums) {
      total.add(Words.count(sum));
    }
    table.row(total.toArray(String[]::new));
    lines.addAll(table.lines());
  }

  private void standing() {
    if (summary.standing().isEmpty()) {
      return;
    }
    section("Where it left the blocs: median (80% range); autonomy leaves out the leading state");
    TextTable table =
        new TextTable("lllll", new String[] {"bloc", "measure", "first", "midway", "last"});
    for (StandingLine line : summary.standing()) {
      List<String> cells = new ArrayList<>(List.of(line.group(), line.measure()));
      line.at().forEach(at -> cells.add(Words.year(at.year()) + " " + value(at.value())));
      table.row(cells.toArray(String[]::new));
    }
    lines.addAll(table.lines());
  }

  private static String value(Spread spread) {
    String low = Words.fixed(spread.low(), 2);
    String high = Words.fixed(spread.high(), 2);
    String median = Words.fixed(spread.median(), 2);
    return low.equals(high) ? median : median + " (" + low + "-" + high + ")";
  }

  private void givenUp() {
    section("Given up after adoption, times a replication: median (80% range)");
    TextTable table = new TextTable("lll");
    for (GivenUpLine line : summary.givenUp()) {
      String range = Words.count(line.times().low()) + "-" + Words.count(line.times().high());
      String most =
          line.mostOften().isEmpty()
              ? ""
              : "most often "
                  + TextTable.clip(line.mostOften(), 42)
                  + " ("
                  + Words.fixed(line.mostOftenMean(), 1)
                  + " a replication)";
      table.row(line.group(), Words.count(line.times().median()) + " (" + range + ")", most);
    }
    lines.addAll(table.lines());
  }

  private void chronicle() {
    section("Chronicle: every state that adopted, with the share of replications in which it did");
    for (InnovationLine one : summary.innovations()) {
      lines.add("");
      lines.add(
          one.name()
              + " ("
              + one.kind()
              + ", "
              + Words.year(one.introduced())
              + (one.origins().isEmpty() ? "" : ", " + String.join(", ", one.origins()))
              + ")");
      TextTable table = new TextTable("lllrl");
      for (StateAdoption state : one.states()) {
        Map<String, Double> channels =
            state.channels().entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> (double) entry.getValue(),
                        Double::sum,
                        java.util.LinkedHashMap::new));
        table.row(
            "  " + state.name(),
            state.group(),
            years(state.year()),
            Words.percent(state.share()),
            state.originator() ? "origin" : mainChannels(channels));
      }
      lines.addAll(table.lines());
    }
  }
}
