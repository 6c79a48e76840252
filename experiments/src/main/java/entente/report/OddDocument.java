package entente.report;

import entente.scenario.ParameterCatalogue;
import entente.scenario.Scenario;
import entente.value.Amount;
import entente.value.Moment;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ODD+D document of exactly one scenario (Grimm et al. 2020; Müller et al. 2013): its entities,
 * the values in force, and the equations of the mechanisms that are switched on, from the records
 * and the sources that the program runs on.
 */
public final class OddDocument {

  private final Scenario scenario;
  private final StringBuilder out = new StringBuilder();

  private OddDocument(Scenario scenario) {
    this.scenario = scenario;
  }

  /** The document as Markdown. */
  public static String markdown(Scenario scenario) {
    return new OddDocument(scenario).write();
  }

  /** The document as one HTML page that needs nothing else. */
  public static String html(Scenario scenario) {
    return MarkdownPage.page(scenario.title(), MarkdownPage.fragment(markdown(scenario)));
  }

  private String write() {
    line("# " + scenario.title() + ": the model, as ODD+D");
    line("Scenario `" + scenario.name() + "`. Written by the program from what it runs on.");
    purpose();
    entities();
    scheduling();
    concepts();
    details();
    submodels();
    sources();
    return out.toString();
  }

  private void purpose() {
    line("## 1 Overview");
    line("### 1.1 Purpose");
    line(orNone(scenario.question()));
    line(orNone(scenario.description()));
  }

  private void entities() {
    line("### 1.2 Entities, state variables, scales");
    Scenario.Calendar calendar = scenario.calendar();
    line(
        "From %s to %s in steps of 1/%d year; observed %d times a year."
            .formatted(
                moment(calendar.start()),
                moment(calendar.end()),
                calendar.ticksPerYear(),
                calendar.observationsPerYear()));
    if (scenario.generator() != null) {
      line(
          "%d generated states on a graph of kind %s, world seed %d."
              .formatted(
                  scenario.generator().states(),
                  scenario.generator().graph(),
                  scenario.generator().seed()));
    }
    table("State agents", ParameterCatalogue.stateColumns(), scenario.states());
    table("Innovations", ParameterCatalogue.innovationColumns(), scenario.innovations());
    rows(
        "Blocs",
        "bloc | hub | governance g | members | directives",
        scenario.blocs(),
        b ->
            "%s | %s | %s | %s | %s"
                .formatted(
                    name(b.name(), b.id()),
                    orNone(b.hub()),
                    b.governance(),
                    b.members().stream().map(OddDocument::spell).collect(Collectors.joining("; ")),
                    orNone(String.join(", ", b.directives()))));
    rows(
        "Partnerships",
        "partnership | form | between | from | until",
        scenario.partnerships(),
        p ->
            "%s | %s | %s | %s | %s"
                .formatted(
                    name(p.name(), p.id()),
                    p.type(),
                    parties(p),
                    moment(p.from()),
                    moment(p.to())));
    rows(
        "Export-control regimes",
        "regime | enforcement | innovations | from | until",
        scenario.exportRegimes(),
        r ->
            "%s | %s | %s | %s | %s"
                .formatted(
                    name(r.name(), r.id()),
                    amount(r.enforcement()),
                    r.innovations().isEmpty() ? "all" : String.join(", ", r.innovations()),
                    moment(r.from()),
                    moment(r.to())));
    rows(
        "Industrial programmes",
        "programme | product | start | partners and shares",
        scenario.programmes(),
        p ->
            "%s | %s | %s | %s"
                .formatted(
                    name(p.name(), p.id()),
                    p.product(),
                    moment(p.start()),
                    p.partners().stream()
                        .map(q -> q.state() + " " + q.share())
                        .collect(Collectors.joining(", "))));
  }

  private void scheduling() {
    line("### 1.3 Process overview and scheduling");
    line(
        "One driver moves the model a step at a time, in two phases, so that no order of agents or"
            + " mechanisms matters: what is due happens; everything is sensed from the world as it"
            + " stands and all hazards are added and gated; clocks run and stocks move, each from"
            + " what was sensed; observers look.");
    rows(
        "Events",
        "when | what | event",
        scenario.events(),
        e -> "%s | %s | %s".formatted(moment(e.at()), e.type(), orNone(e.label())));
  }

  private void concepts() {
    line("## 2 Design concepts");
    line(
        "States are boundedly rational: they notice, evaluate, and adopt with a hazard that rises"
            + " with a logit-like valuation; on autonomy they satisfice. They learn by doing, being"
            + " taught and exercising. They sense the visible readiness of others, filtered by"
            + " secrecy, export control and contact; they predict nothing. They interact only through"
            + " partnerships, but for a small background attention. Collectives are given. Chance"
            + " enters through clocks, the choice among channels and partners, and red lines, and is"
            + " keyed by purpose, so that arms of a comparison share their luck.");
  }

  private void details() {
    line("## 3 Details");
    line("### 3.1 Initialisation and input data");
    line(
        "Every state begins each innovation at stage %s, but for %d statuses written in the scenario;"
                .formatted(
                    scenario.parameters().adoption().initialStage().name().toLowerCase(Locale.ROOT),
                    scenario.statuses().size())
            + " originators practise an innovation from its introduction, in full and with organic"
            + " proficiency "
            + scenario.parameters().adoption().originatorProficiency()
            + ". "
            + series()
            + " attributes of states follow yearly series.");
  }

  private long series() {
    return scenario.states().stream()
        .mapToLong(
            s ->
                ParameterCatalogue.stateColumns().stream()
                    .filter(e -> e.value(s) instanceof Amount a && !a.isConstant())
                    .count())
        .sum();
  }

  private void submodels() {
    line("### 3.2 Submodels in force");
    StringBuilder off = new StringBuilder();
    for (SwitchedOn entry : SwitchedOn.ALL) {
      MechanismText text = MechanismText.of(entry.mechanism());
      if (!entry.isOn().test(scenario)) {
        off.append(off.isEmpty() ? "" : ", ").append(text.name());
        continue;
      }
      line("#### " + text.name());
      line(text.summary());
      if (!text.equations().isEmpty()) {
        line("```\n" + text.equations() + "\n```");
      }
      if (!text.notes().isEmpty()) {
        line(text.notes());
      }
      parameters(entry.group());
    }
    line(
        "Switched off in this scenario, by a rate of zero or for want of anything to act on: "
            + orNone(off.toString())
            + ".");
  }

  private void parameters(String group) {
    List<ParameterCatalogue.Entry> entries =
        ParameterCatalogue.parameters().stream()
            .filter(e -> !group.isEmpty() && e.path().startsWith(group + "."))
            .toList();
    rows(
        "",
        "parameter | symbol | value | unit | range | meaning",
        entries,
        e ->
            "`%s` | %s | %s | %s | %s to %s | %s"
                .formatted(
                    e.path(),
                    e.symbol(),
                    value(e.value(scenario.parameters())),
                    e.unit(),
                    bound(e.min()),
                    bound(e.max()),
                    e.help()));
  }

  private void sources() {
    line("## 4 Sources");
    for (Scenario.Source source : scenario.sources()) {
      line("- **" + source.key() + "**: " + source.citation());
    }
  }

  private void table(
      String title, List<ParameterCatalogue.Entry> columns, List<? extends Record> things) {
    List<ParameterCatalogue.Entry> shown =
        columns.stream()
            .filter(c -> !List.of("name", "note", "longitude", "latitude").contains(c.path()))
            .filter(c -> things.stream().anyMatch(t -> c.value(t) != null))
            .toList();
    rows(
        title,
        shown.stream()
            .map(c -> c.symbol().isEmpty() ? c.lastName() : c.lastName() + " " + c.symbol())
            .collect(Collectors.joining(" | ")),
        things,
        t -> shown.stream().map(c -> value(c.value(t))).collect(Collectors.joining(" | ")));
  }

  private <T> void rows(String title, String header, List<T> things, Function<T, String> row) {
    if (things.isEmpty()) {
      return;
    }
    if (!title.isEmpty()) {
      line("**" + title + "** (" + things.size() + ")");
    }
    out.append("| ").append(header).append(" |\n|");
    out.append("---|".repeat(header.split("\\|", -1).length)).append('\n');
    for (T thing : things) {
      out.append("| ").append(row.apply(thing).replace("\n", " ")).append(" |\n");
    }
    out.append('\n');
  }

  private void line(String text) {
    if (!text.isBlank()) {
      out.append(text).append("\n\n");
    }
  }

  private static String parties(Scenario.Partnership p) {
    if (p.bloc() != null) {
      return "members of " + p.bloc();
    }
    return p.between().isEmpty()
        ? p.source() + " → " + String.join(", ", p.recipients())
        : String.join(", ", p.between());
  }

  private static String spell(Scenario.Membership member) {
    String from = member.from() == null ? "" : " from " + moment(member.from());
    String to = member.to() == null ? "" : " until " + moment(member.to());
    return member.state() + from + to;
  }

  private static String value(Object value) {
    if (value instanceof Amount amount) {
      return amount(amount);
    }
    return value instanceof Moment moment ? moment(moment) : value == null ? "" : value.toString();
  }

  private static String amount(Amount amount) {
    if (amount instanceof Amount.Yearly yearly) {
      return yearly.byYear().get(yearly.byYear().firstKey())
          + " to "
          + yearly.byYear().get(yearly.byYear().lastKey())
          + " by year";
    }
    return amount instanceof Amount.Constant c ? Double.toString(c.value()) : amount.toString();
  }

  private static String moment(Moment moment) {
    return moment == null ? "" : String.format(Locale.ROOT, "%.2f", moment.year());
  }

  private static String bound(double bound) {
    return Double.isInfinite(bound) ? "∞" : Double.toString(bound);
  }

  private static String name(String name, String id) {
    return name == null ? orNone(id) : name;
  }

  private static String orNone(String text) {
    return text == null || text.isBlank() ? "none" : text;
  }
}
