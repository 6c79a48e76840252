package entente.observe;

import entente.scenario.Scenario;
import entente.value.ChannelName;
import entente.value.PartnershipType;
import java.util.ArrayList;
import java.util.List;

/**
 * The channels that a run keeps measures of: all, but for supply where a scenario has no supply
 * tie. So that a channel added later leaves the tables of the scenarios that lack it as they were.
 */
public final class KeptChannels {

  private KeptChannels() {}

  /** The channels of a scenario, in the model's order. */
  public static List<ChannelName> of(Scenario scenario) {
    List<ChannelName> kept = new ArrayList<>(List.of(ChannelName.values()));
    if (!hasSupply(scenario)) {
      kept.remove(ChannelName.SUP);
    }
    return List.copyOf(kept);
  }

  private static boolean hasSupply(Scenario scenario) {
    return scenario.partnerships().stream().anyMatch(t -> t.type() == PartnershipType.SUPPLY)
        || scenario.generator() != null && scenario.generator().type() == PartnershipType.SUPPLY;
  }
}
