package entente.cli;

import entente.scenario.Fault;
import entente.scenario.Overrides;
import entente.scenario.Reading;
import entente.scenario.Scenario;
import entente.scenario.ScenarioException;
import entente.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scenario, and what of it is set otherwise. */
final class ScenarioChoice {

  @Parameters(
      index = "0",
      paramLabel = "SCENARIO",
      description = "A built-in name, such as cold-war, or a path to a JSON file.")
  private String scenario;

  @Option(
      names = "--governance",
      paramLabel = "G",
      description =
          "Govern all blocs alike from first to last: authoritarian, liberal, or a number in [0, 1]"
              + " (0 is liberal). historical leaves the scenario as it is.")
  private String governance;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description =
          "Set a parameter by name (emulation.rate=0.4) or any key by JSON pointer"
              + " (/states/USA/budget=10). May be repeated.")
  private List<String> settings = List.of();

  @Option(
      names = "--until",
      paramLabel = "YEAR",
      description = "End the run earlier or later: a decimal year or a date, such as 1960-05-01.")
  private String until;

  /**
   * A scenario as chosen.
   *
   * @param asked what the user named
   * @param sourceText its text before settings
   * @param settings all settings, in order
   * @param text its text in force; the calendar as the file has it
   * @param calendar settings of the calendar, which belong to the runs: a shorter calendar would
   *     make faults of the events beyond it
   * @param scenario the scenario in force
   */
  record Chosen(
      String asked,
      String sourceText,
      List<String> settings,
      String text,
      List<String> calendar,
      Scenario scenario) {

    /** The scenario under further settings, to see whether they are sound. */
    Scenario under(String label, List<String> more) {
      List<String> all = new ArrayList<>(calendar);
      all.addAll(more);
      return ScenarioReader.read(text, label, all).orThrow();
    }
  }

  /**
   * Reads the scenario and applies the settings.
   *
   * @throws ScenarioException when anything is wrong with it
   */
  Chosen read() {
    List<String> all = new ArrayList<>();
    if (governance != null) {
      all.add("governance=" + governance);
    }
    all.addAll(settings);
    if (until != null) {
      all.add("calendar.end=" + until);
    }
    Reading reading = ScenarioReader.find(scenario, all);
    Scenario sound = reading.orThrow();
    List<String> calendar = all.stream().filter(ScenarioChoice::isOfCalendar).toList();
    List<String> rest = all.stream().filter(setting -> !isOfCalendar(setting)).toList();
    List<Fault> faults = new ArrayList<>();
    String text = Overrides.apply(reading.text(), rest, faults);
    if (!faults.isEmpty()) {
      throw new ScenarioException(faults);
    }
    return new Chosen(scenario, reading.text(), all, text, calendar, sound);
  }

  private static boolean isOfCalendar(String setting) {
    String path = setting.strip();
    return path.startsWith("calendar.") || path.startsWith("/calendar");
  }
}
