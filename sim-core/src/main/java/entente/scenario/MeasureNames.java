package entente.scenario;

import entente.value.ChannelName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The measures that a run keeps, by the names that files use. */
public final class MeasureNames {

  /** Kept for every innovation, of all states and of each bloc. */
  private static final List<String> OF_INNOVATIONS = List.of("adoption", "depth");

  /** Kept once, of all states and of each bloc. */
  private static final List<String> OF_GROUPS =
      List.of(
          "capability",
          "autonomy",
          "integration",
          "dependence",
          "interoperability",
          "practice",
          "trust",
          "homogeneity",
          "hubSetHomogeneity",
          "entropy",
          "gini");

  /** Kept where there is an industrial programme. */
  private static final List<String> OF_PROGRAMMES =
      List.of(
          "programmeCost",
          "programmePartners",
          "costPerPartner",
          "partnerControl",
          "lossPerPartner");

  /** Kept where there is a supply tie. */
  private static final String OF_SUPPLY = "adoptionsBy:" + ChannelName.SUP;

  /** Known at the end of a run only, for every innovation or as the mean over all. */
  private static final List<String> OF_WHOLE_RUNS = List.of("t10", "t50", "t90");

  private static final String CUMULATIVE = "cumulativeAdoption";
  private static final String HUB_SET = "hubSetHomogeneity";
  private static final List<String> ALL = all();

  private MeasureNames() {}

  private static List<String> all() {
    List<String> names = new ArrayList<>(OF_INNOVATIONS);
    names.add(CUMULATIVE);
    names.addAll(OF_GROUPS);
    names.add("sustainmentCost");
    names.addAll(OF_PROGRAMMES);
    for (ChannelName channel : ChannelName.values()) {
      names.add("adoptionsBy:" + channel);
    }
    names.addAll(OF_WHOLE_RUNS);
    return Collections.unmodifiableList(names);
  }

  /** All names, those of blocs without the bloc. */
  public static List<String> known() {
    return ALL;
  }

  /** Whether the measure is kept for each innovation. */
  public static boolean isOfInnovations(String measure) {
    return OF_INNOVATIONS.contains(measure)
        || OF_WHOLE_RUNS.contains(measure)
        || measure.equals(CUMULATIVE);
  }

  /** Whether the measure has one value a run and no moment. */
  public static boolean isOfWholeRuns(String measure) {
    return OF_WHOLE_RUNS.contains(measure);
  }

  /** Whether the measure needs an industrial programme. */
  public static boolean isOfProgrammes(String measure) {
    return OF_PROGRAMMES.contains(measure);
  }

  /** Whether the measure needs a supply tie. */
  public static boolean isOfSupply(String measure) {
    return OF_SUPPLY.equals(measure);
  }

  /** Whether the measure is kept for each bloc. */
  public static boolean isOfBlocs(String measure) {
    return OF_INNOVATIONS.contains(measure) || OF_GROUPS.contains(measure);
  }

  /** Whether the measure is kept of all states together. */
  public static boolean isOfAllStates(String measure) {
    return !measure.equals(HUB_SET);
  }
}
