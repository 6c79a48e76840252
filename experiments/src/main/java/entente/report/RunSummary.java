package entente.report;

import java.util.List;
import java.util.Map;

/**
 * What the replications of one scenario say together: who adopted what, when and through which
 * channel, and where that left the blocs. {@code --json} prints it as it is; {@link RunSummaryText}
 * makes it readable.
 *
 * @param scenario name of the scenario
 * @param title its title
 * @param question its question; empty where it has none
 * @param start decimal year of the start
 * @param end decimal year of the end
 * @param ticksPerYear steps in a year
 * @param replications how many replications completed
 * @param failed how many failed
 * @param firstSeed master seed of the first replication, an unsigned number as text
 * @param groups blocs, and the states outside
 * @param innovations what spread, in the order of the scenario
 * @param channels how adopters came to adopt, by channel
 * @param standing autonomy, interoperability and dependence of the blocs
 * @param givenUp how often what was adopted was given up
 */
public record RunSummary(
    String scenario,
    String title,
    String question,
    double start,
    double end,
    int ticksPerYear,
    int replications,
    int failed,
    String firstSeed,
    List<GroupLine> groups,
    List<InnovationLine> innovations,
    List<ChannelLine> channels,
    List<StandingLine> standing,
    List<GivenUpLine> givenUp) {

  /**
   * A bloc, or the states outside.
   *
   * @param id id of the bloc, or {@code others}
   * @param name its name
   * @param states names of its states; a state counts with the first bloc it ever belongs to
   * @param hub name of the leading state; empty where none
   * @param governance governance at the start; NaN for the others
   * @param governanceChanges how often events change it
   */
  public record GroupLine(
      String id,
      String name,
      List<String> states,
      String hub,
      double governance,
      int governanceChanges) {}

  /**
   * One innovation.
   *
   * @param id id
   * @param name name
   * @param kind tactic, technique or technology
   * @param introduced decimal year of its introduction
   * @param origins names of the states that have it from then on
   * @param groups adoption by group, in the order of the groups
   * @param channels mean number of adopters a replication by channel, most frequent first
   * @param to10 years from introduction until 10% of all states have adopted
   * @param to50 the same for 50%
   * @param to90 the same for 90%
   * @param states adoption by state; empty when there are too many states to list
   */
  public record InnovationLine(
      String id,
      String name,
      String kind,
      double introduced,
      List<String> origins,
      List<GroupAdoption> groups,
      Map<String, Double> channels,
      Reach to10,
      Reach to50,
      Reach to90,
      List<StateAdoption> states) {}

  /**
   * Adoption in one group.
   *
   * @param group id of the group
   * @param states how many states it has
   * @param adopters mean number that ever adopted, originators included
   * @param year when, over adopters that are no originators and over replications
   */
  public record GroupAdoption(String group, int states, double adopters, Spread year) {}

  /**
   * Time to a share of all states.
   *
   * @param years from introduction; infinite where the share was not reached
   * @param censored in how many replications it was not reached
   */
  public record Reach(Spread years, int censored) {}

  /**
   * Adoption by one state.
   *
   * @param state id
   * @param name name
   * @param group id of its group
   * @param share share of replications in which it adopted
   * @param originator whether it had the innovation without adopting it from others
   * @param year when, over the replications in which it adopted
   * @param channels number of replications by channel, most frequent first
   */
  public record StateAdoption(
      String state,
      String name,
      String group,
      double share,
      boolean originator,
      Spread year,
      Map<String, Integer> channels) {}

  /**
   * One channel.
   *
   * @param channel its name
   * @param label its word
   * @param groups mean number of adoptions a replication by group
   */
  public record ChannelLine(String channel, String label, List<Double> groups) {}

  /**
   * One measure of one bloc.
   *
   * @param group id of the bloc
   * @param measure {@code autonomy}, {@code interoperability} or {@code dependence}
   * @param at at the start, in the middle and at the end of the bloc's time
   */
  public record StandingLine(String group, String measure, List<At> at) {}

  /**
   * A value at a time.
   *
   * @param year decimal year
   * @param value over replications
   */
  public record At(double year, Spread value) {}

  /**
   * How often a group gave up what it had adopted.
   *
   * @param group id of the group
   * @param times abandonments a replication
   * @param mostOften name of the innovation given up most often; empty where none was
   * @param mostOftenMean its mean number a replication
   */
  public record GivenUpLine(String group, Spread times, String mostOften, double mostOftenMean) {}
}
