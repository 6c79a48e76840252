package entente.report;

import entente.report.ScenarioDescription.ArmLine;
import entente.report.ScenarioDescription.BlocLine;
import entente.report.ScenarioDescription.EventLine;
import entente.report.ScenarioDescription.InnovationLine;
import entente.report.ScenarioDescription.MemberLine;
import entente.report.ScenarioDescription.ParameterLine;
import entente.report.ScenarioDescription.PartnershipLine;
import entente.report.ScenarioDescription.ProgrammeLine;
import entente.report.ScenarioDescription.RegimeLine;
import entente.report.ScenarioDescription.SourceLine;
import entente.report.ScenarioDescription.StateLine;
import entente.scenario.ParameterCatalogue;
import entente.scenario.ParameterCatalogue.Entry;
import entente.scenario.Scenario;
import entente.value.Moment;
import entente.world.WorldPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the description of a scenario. */
public final class Describer {

  private final Scenario scenario;
  private final WorldPlan plan;

  private Describer(Scenario scenario) {
    plan = new WorldPlan(scenario);
    this.scenario = plan.scenario();
  }

  /** The description of a sound scenario. */
  public static ScenarioDescription of(Scenario scenario) {
    return new Describer(scenario).description();
  }

  private ScenarioDescription description() {
    return new ScenarioDescription(
        scenario.name(),
        scenario.title(),
        Objects.requireNonNullElse(scenario.question(), ""),
        Objects.requireNonNullElse(scenario.description(), ""),
        Words.day(scenario.calendar().start()),
        Words.day(scenario.calendar().end()),
        scenario.calendar().ticksPerYear(),
        states(),
        scenario.blocs().stream().map(this::bloc).toList(),
        scenario.exportRegimes().stream().map(this::regime).toList(),
        partnerships(),
        scenario.programmes().stream().map(this::programme).toList(),
        scenario.innovations().stream().map(this::innovation).toList(),
        scenario.events().stream().map(this::event).toList(),
        scenario.arms().stream()
            .map(a -> new ArmLine(a.name(), named(a.title(), a.name()), a.settings()))
            .toList(),
        parameters(),
        scenario.sources().stream()
            .map(s -> new SourceLine(s.key(), s.citation(), named(s.url(), "")))
            .toList());
  }

  private static String named(String name, String otherwise) {
    return name == null ? otherwise : name;
  }

  private String state(String id) {
    return plan.stateName(plan.state(id));
  }

  private List<String> states(List<String> ids) {
    return ids.stream().map(this::state).toList();
  }

  private List<StateLine> states() {
    List<StateLine> lines = new ArrayList<>();
    for (Scenario.StateProfile state : scenario.states()) {
      List<String> blocs =
          scenario.blocs().stream()
              .filter(b -> b.members().stream().anyMatch(m -> m.state().equals(state.id())))
              .map(Scenario.Bloc::id)
              .toList();
      lines.add(new StateLine(state.id(), named(state.name(), state.id()), blocs));
    }
    return lines;
  }

  private BlocLine bloc(Scenario.Bloc bloc) {
    List<MemberLine> members = new ArrayList<>();
    for (Scenario.Membership member : bloc.members()) {
      List<String> outside =
          member.outsideCommand().stream().map(s -> Words.span(s.from(), s.to())).toList();
      members.add(
          new MemberLine(
              state(member.state()), Words.day(member.from()), Words.day(member.to()), outside));
    }
    return new BlocLine(
        bloc.id(),
        named(bloc.name(), bloc.id()),
        bloc.hub() == null ? "" : state(bloc.hub()),
        bloc.governance(),
        members,
        innovations(bloc.directives()),
        innovations(bloc.standards()));
  }

  private List<String> innovations(List<String> ids) {
    return ids.stream().map(id -> plan.innovations().name(plan.innovation(id))).toList();
  }

  private RegimeLine regime(Scenario.ExportRegime regime) {
    Set<String> targets = new LinkedHashSet<>(regime.targetBlocs());
    regime.targetStates().forEach(target -> targets.add(state(target.state())));
    int members = (int) regime.members().stream().map(m -> m.state()).distinct().count();
    return new RegimeLine(
        regime.id(),
        named(regime.name(), regime.id()),
        Words.day(regime.from()),
        Words.day(regime.to()),
        members,
        List.copyOf(targets));
  }

  /** Many partnerships share a form and a name, such as one donor's assistance to many. */
  private List<PartnershipLine> partnerships() {
    Map<String, List<Scenario.Partnership>> alike = new LinkedHashMap<>();
    for (Scenario.Partnership one : scenario.partnerships()) {
      String name = named(one.name(), named(one.id(), ""));
      alike.computeIfAbsent(one.type() + "\t" + name, key -> new ArrayList<>()).add(one);
    }
    List<PartnershipLine> lines = new ArrayList<>();
    alike.forEach(
        (key, ones) -> {
          Set<String> parties = new LinkedHashSet<>();
          ones.forEach(one -> parties.addAll(parties(one)));
          lines.add(
              new PartnershipLine(
                  key.substring(0, key.indexOf('\t')).toLowerCase(Locale.ROOT),
                  key.substring(key.indexOf('\t') + 1),
                  ones.size(),
                  List.copyOf(parties),
                  earliest(ones),
                  latest(ones)));
        });
    return lines;
  }

  private List<String> parties(Scenario.Partnership one) {
    return Stream.of(
            Stream.ofNullable(one.source()).map(this::state),
            one.recipients().stream().map(this::state),
            one.between().stream().map(this::state),
            Stream.ofNullable(one.bloc()).map(bloc -> "members of " + bloc))
        .flatMap(part -> part)
        .toList();
  }

  private static String earliest(List<Scenario.Partnership> ones) {
    return ones.stream().anyMatch(one -> one.from() == null)
        ? ""
        : Words.day(ones.stream().map(Scenario.Partnership::from).min(Moment::compareTo).get());
  }

  private static String latest(List<Scenario.Partnership> ones) {
    return ones.stream().anyMatch(one -> one.to() == null)
        ? ""
        : Words.day(ones.stream().map(Scenario.Partnership::to).max(Moment::compareTo).get());
  }

  private ProgrammeLine programme(Scenario.Programme programme) {
    return new ProgrammeLine(
        programme.id(),
        named(programme.name(), programme.id()),
        plan.innovations().name(plan.innovation(programme.product())),
        programme.partners().stream().map(p -> state(p.state())).toList(),
        Words.day(programme.start()),
        Words.day(programme.end()));
  }

  private InnovationLine innovation(Scenario.Innovation one) {
    return new InnovationLine(
        one.id(),
        named(one.name(), one.id()),
        one.kind().name().toLowerCase(Locale.ROOT),
        Words.day(one.introduced()),
        states(one.origins()));
  }

  private EventLine event(Scenario.Event event) {
    StringBuilder what = new StringBuilder(named(event.label(), ""));
    String separator = what.length() == 0 ? "" : ": ";
    List<String> parts = new ArrayList<>();
    Stream.of(
            event.state() == null ? null : state(event.state()),
            event.bloc(),
            event.partnership(),
            event.regime(),
            event.innovation(),
            event.programme(),
            event.threat())
        .filter(Objects::nonNull)
        .forEach(parts::add);
    if (event.value() != null) {
      parts.add("to " + Words.plain(event.value()));
    }
    what.append(separator).append(String.join(", ", parts));
    String type = event.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new EventLine(Words.day(event.at()), type, what.toString());
  }

  private List<ParameterLine> parameters() {
    List<ParameterLine> lines = new ArrayList<>();
    for (Entry entry : ParameterCatalogue.parameters()) {
      Object value = ParameterCatalogue.value(entry, scenario);
      String text = value instanceof Double number ? Words.plain(number) : String.valueOf(value);
      boolean usual =
          value == null
              || text.equals(entry.fallback())
              || value instanceof Double number
                  && !entry.fallback().isEmpty()
                  && number == Double.parseDouble(entry.fallback());
      if (!usual) {
        lines.add(
            new ParameterLine(
                entry.path(), entry.symbol(), entry.unit(), text, entry.fallback(), entry.help()));
      }
    }
    return lines;
  }
}
