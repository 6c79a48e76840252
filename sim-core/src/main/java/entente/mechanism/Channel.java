package entente.mechanism;

import entente.scenario.Parameters;
import entente.value.ChannelName;
import entente.world.WorldView;

/**
 * A way by which an innovation reaches a state. A channel adds its hazard λ^k before the gates; the
 * clocks decide whether and by which channel a state adopts.
 */
public interface Channel {

  /** Its name. */
  ChannelName name();

  /** Adds its hazards, in 1/year, for every receptive cell. */
  void addHazards(WorldView world, HazardField hazards);

  /**
   * Share of realised capacity that becomes first proficiency, own_k in q0 = aR · own_k.
   *
   * @return a share in [0, 1]
   */
  double ownership(Parameters.Adoption parameters);

  /**
   * Depth of an adoption by this channel: by default what fits and can be absorbed.
   *
   * @param source the partner it came from, or −1
   */
  default double depth(WorldView world, int i, int m, int source) {
    return Depth.selective(world, i, m);
  }

  /**
   * The partner an adoption came from, drawn in proportion to what each contributed.
   *
   * @param uniform a uniform number in (0, 1)
   * @return index of a state, or −1 where no single partner stands behind the channel
   */
  default int source(WorldView world, int i, int m, double uniform) {
    return -1;
  }

  /** Whether it is an order: valuation does not weigh it, and the channel gates itself. */
  default boolean isOrder() {
    return false;
  }
}
