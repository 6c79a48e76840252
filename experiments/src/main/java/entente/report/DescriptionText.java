package entente.report;

import entente.report.ScenarioDescription.BlocLine;
import entente.report.ScenarioDescription.MemberLine;
import entente.report.ScenarioDescription.StateLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A {@link ScenarioDescription} in lines of at most 100 columns. */
public final class DescriptionText {

  private static final int WIDTH = 100;

  private final ScenarioDescription scenario;
  private final List<String> lines = new ArrayList<>();

  private DescriptionText(ScenarioDescription scenario) {
    this.scenario = scenario;
  }

  /** The description in lines. */
  public static List<String> of(ScenarioDescription scenario) {
    DescriptionText text = new DescriptionText(scenario);
    text.heading();
    text.blocs();
    text.states();
    text.partnerships();
    text.innovations();
    text.events();
    text.settings();
    text.sources();
    return text.lines;
  }

  private void heading() {
    lines.add(scenario.title() + " [" + scenario.name() + "]");
    paragraph(scenario.question());
    if (!scenario.description().isEmpty()) {
      lines.add("");
      paragraph(scenario.description());
    }
    lines.add("");
    lines.add(
        scenario.start()
            + " to "
            + scenario.end()
            + ", "
            + Words.many(scenario.ticksPerYear(), "step")
            + " a year");
  }

  private void paragraph(String text) {
    if (!text.isEmpty()) {
      lines.addAll(TextTable.wrap(text, WIDTH, ""));
    }
  }

  private void item(String text) {
    lines.addAll(TextTable.wrap(text, WIDTH - 2, "    ").stream().map(l -> "  " + l).toList());
  }

  private void section(String title, int size) {
    lines.add("");
    lines.add(title + " (" + size + ")");
  }

  private void blocs() {
    for (BlocLine bloc : scenario.blocs()) {
      lines.add("");
      String hub = bloc.hub().isEmpty() ? "" : ", led by " + bloc.hub();
      lines.add(
          "Bloc "
              + bloc.id()
              + ": "
              + bloc.name()
              + hub
              + "; "
              + Words.governance(bloc.governance()));
      item(
          "members: "
              + bloc.members().stream()
                  .map(DescriptionText::member)
                  .collect(Collectors.joining("; ")));
      if (!bloc.directives().isEmpty()) {
        item("may order: " + String.join("; ", bloc.directives()));
      }
      if (!bloc.standards().isEmpty()) {
        item("standards from the start: " + String.join("; ", bloc.standards()));
      }
    }
    scenario
        .regimes()
        .forEach(
            regime -> {
              lines.add("");
              lines.add("Export control " + regime.id() + ": " + regime.name());
              String members =
                  regime.members() == 0 ? "all who are no target" : regime.members() + " states";
              item(
                  "applied by "
                      + members
                      + " against "
                      + String.join(", ", regime.targets())
                      + Words.spanned(regime.from(), regime.to()));
            });
  }

  private static String member(MemberLine member) {
    String outside =
        member.outsideCommand().isEmpty()
            ? ""
            : ", outside the command " + String.join(" and ", member.outsideCommand());
    return member.state() + Words.spanned(member.from(), member.to()) + outside;
  }

  private void states() {
    section("States", scenario.states().size());
    if (scenario.states().size() > 300) {
      item("generated; too many to list");
      return;
    }
    item(scenario.states().stream().map(DescriptionText::state).collect(Collectors.joining(", ")));
  }

  private static String state(StateLine state) {
    return state.name().equals(state.id()) ? state.id() : state.name() + " (" + state.id() + ")";
  }

  private void partnerships() {
    int all = scenario.partnerships().stream().mapToInt(p -> p.count()).sum();
    section("Partnerships", all);
    TextTable table = new TextTable("llll").atMost(1, 46).atMost(2, 30);
    scenario
        .partnerships()
        .forEach(
            one -> {
              String times = one.count() == 1 ? "" : " (" + one.count() + ")";
              String parties =
                  one.parties().size() > 3
                      ? one.parties().size() + " states"
                      : String.join(", ", one.parties());
              table.row(
                  "  " + one.type(),
                  TextTable.clip(one.name(), 46 - times.length()) + times,
                  parties,
                  Words.years(one.from(), one.to()));
            });
    lines.addAll(table.lines());
    if (!scenario.programmes().isEmpty()) {
      section("Industrial programmes", scenario.programmes().size());
      scenario
          .programmes()
          .forEach(
              one ->
                  item(
                      one.name()
                          + Words.spanned(one.from(), one.to())
                          + ": "
                          + one.product()
                          + ", by "
                          + String.join(", ", one.partners())));
    }
  }

  private void innovations() {
    section("Innovations", scenario.innovations().size());
    TextTable table = new TextTable("llll").atMost(0, 32).atMost(3, WIDTH - 60);
    scenario
        .innovations()
        .forEach(
            one -> {
              String origins =
                  one.origins().isEmpty() ? "" : " (" + String.join(", ", one.origins()) + ")";
              table.row("  " + one.id(), one.kind(), one.introduced(), one.name() + origins);
            });
    lines.addAll(table.lines());
  }

  private void events() {
    section("Events", scenario.events().size());
    scenario
        .events()
        .forEach(event -> item(event.at() + "  " + event.type() + "  " + event.what()));
  }

  private void settings() {
    if (!scenario.arms().isEmpty()) {
      section("Arms to compare", scenario.arms().size());
      scenario.arms().forEach(arm -> item(arm.name() + ": " + String.join(", ", arm.settings())));
    }
    section("Parameters other than the defaults", scenario.parameters().size());
    scenario
        .parameters()
        .forEach(
            one -> {
              String symbol = one.symbol().isEmpty() ? "" : " (" + one.symbol() + ")";
              String usual = one.usual().isEmpty() ? "none" : one.usual();
              item(
                  one.name()
                      + symbol
                      + " = "
                      + one.value()
                      + ", default "
                      + usual
                      + ": "
                      + one.meaning());
            });
  }

  private void sources() {
    section("Sources", scenario.sources().size());
    scenario
        .sources()
        .forEach(
            one ->
                item(
                    one.key()
                        + ": "
                        + one.citation()
                        + (one.url().isEmpty() ? "" : ", " + one.url())));
  }
}
