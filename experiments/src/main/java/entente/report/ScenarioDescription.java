package entente.report;

import java.util.List;

/**
 * What a scenario models, for a reader or as JSON.
 *
 * @param name name
 * @param title title
 * @param question its question; empty where it has none
 * @param description what it represents; empty where it does not say
 * @param start first moment
 * @param end last moment
 * @param ticksPerYear steps in a year
 * @param states state agents
 * @param blocs blocs with their members
 * @param regimes export-control regimes
 * @param partnerships partnerships; those of one form and name together
 * @param programmes industrial programmes
 * @param innovations what may spread
 * @param events what happens when
 * @param arms arms the scenario names
 * @param parameters parameters that differ from their defaults
 * @param sources works cited
 */
public record ScenarioDescription(
    String name,
    String title,
    String question,
    String description,
    String start,
    String end,
    int ticksPerYear,
    List<StateLine> states,
    List<BlocLine> blocs,
    List<RegimeLine> regimes,
    List<PartnershipLine> partnerships,
    List<ProgrammeLine> programmes,
    List<InnovationLine> innovations,
    List<EventLine> events,
    List<ArmLine> arms,
    List<ParameterLine> parameters,
    List<SourceLine> sources) {

  /** A state, with the blocs it belongs to. */
  public record StateLine(String id, String name, List<String> blocs) {}

  /** A bloc. */
  public record BlocLine(
      String id,
      String name,
      String hub,
      double governance,
      List<MemberLine> members,
      List<String> directives,
      List<String> standards) {}

  /** A spell of membership; empty dates are those of the run. */
  public record MemberLine(String state, String from, String to, List<String> outsideCommand) {}

  /** An export-control regime. */
  public record RegimeLine(
      String id, String name, String from, String to, int members, List<String> targets) {}

  /** Partnerships of one form and name. */
  public record PartnershipLine(
      String type, String name, int count, List<String> parties, String from, String to) {}

  /** An industrial programme. */
  public record ProgrammeLine(
      String id, String name, String product, List<String> partners, String from, String to) {}

  /** An innovation. */
  public record InnovationLine(
      String id, String name, String kind, String introduced, List<String> origins) {}

  /** An event. */
  public record EventLine(String at, String type, String what) {}

  /** An arm. */
  public record ArmLine(String name, String title, List<String> settings) {}

  /** A parameter with its value in force. */
  public record ParameterLine(
      String name, String symbol, String unit, String value, String usual, String meaning) {}

  /** A work cited. */
  public record SourceLine(String key, String citation, String url) {}
}
