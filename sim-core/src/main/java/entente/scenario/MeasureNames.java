package entente.scenario;

import entente.value.ChannelName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The measures that a run keeps over time, by the names that files use. */
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

  private static final String CUMULATIVE = "cumulativeAdoption";
  private static final String HUB_SET = "hubSetHomogeneity";
  private static final List<String> ALL = all();

  private MeasureNames() {}

  private static List<String> all() {
    List<String> names = new ArrayList<>(OF_INNOVATIONS);
    names.add(CUMULATIVE);
    names.addAll(OF_GROUPS);
    names.add("sustainmentCost");
    names.add("programmeCost");
    for (ChannelName channel : ChannelName.values()) {
      names.add("adoptionsBy:" + channel);
    }
    return Collections.unmodifiableList(names);
  }

  /** All names, those of blocs without the bloc. */
  public static List<String> known() {
    return ALL;
  }

  /** Whether the measure is kept for each innovation. */
  public static boolean isOfInnovations(String measure) {
    return OF_INNOVATIONS.contains(measure) || measure.equals(CUMULATIVE);
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
