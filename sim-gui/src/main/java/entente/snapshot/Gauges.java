package entente.snapshot;

/**
 * What the desk's charts show of one moment. Groups are the blocs in order, and last all states.
 *
 * @param adoption share of the group that has an innovation in service, by group and innovation;
 *     NaN where the group is empty or the innovation is not yet introduced
 * @param autonomy mean autonomy of the group without hubs
 * @param interoperability mean interoperability of the group's dyads
 * @param capability mean usable capability of the group
 * @param dependence mean dependence on support of the group
 * @param byChannel adoptions so far by channel, in the order of the channels
 * @param programmeCost cost of the programmes now running; the median budget is 1
 */
public record Gauges(
    double[][] adoption,
    double[] autonomy,
    double[] interoperability,
    double[] capability,
    double[] dependence,
    double[] byChannel,
    double programmeCost) {

  /**
   * Adoption of a group.
   *
   * @param group index of the group
   * @param innovation index of the innovation, or −1 for the mean over those introduced
   * @return a share in [0, 1], or NaN where undefined
   */
  public double adoption(int group, int innovation) {
    if (innovation >= 0) {
      return adoption[group][innovation];
    }
    double sum = 0;
    int count = 0;
    for (double share : adoption[group]) {
      if (!Double.isNaN(share)) {
        sum += share;
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }
}
