package entente.snapshot;

import entente.mechanism.Gates;
import entente.mechanism.HazardField;
import entente.schedule.Model;
import entente.value.ChannelName;
import entente.value.Stage;
import entente.world.World;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a state stands where it stands: its capacities and, for each innovation, the hazards and
 * gates now in force.
 *
 * @param tick the moment, in steps
 * @param state index of the state
 * @param profile its capacities
 * @param cells one entry per innovation
 */
public record Evidence(int tick, int state, Profile profile, List<Cell> cells) {

  /**
   * Capacities and preferences of a state at a moment, with the symbols of the model description.
   *
   * @param potential potential absorptive capacity aP
   * @param realised realised absorptive capacity aR
   * @param budget defence budget B; the median state has 1
   * @param threat threat perception θ
   * @param sovereignty sovereignty preference S
   * @param floor autonomy floor A*
   * @param autonomy autonomy a
   * @param integration integration I
   * @param desired integration it wants, I*
   * @param fusion civil-military fusion F
   * @param secrecy secrecy sec
   * @param dependence mean dependence on support
   */
  public record Profile(
      double potential,
      double realised,
      double budget,
      double threat,
      double sovereignty,
      double floor,
      double autonomy,
      double integration,
      double desired,
      double fusion,
      double secrecy,
      double dependence) {}

  /**
   * A state and an innovation.
   *
   * @param introduced whether the innovation exists yet
   * @param stage stage
   * @param channel the channel it came by; null for none
   * @param depth depth d
   * @param readiness readiness r
   * @param proficiency organic proficiency q
   * @param receptive whether hazards of adoption act on it
   * @param hazard hazard by channel after the gates, 1/year
   * @param total their sum, 1/year
   * @param notice hazard of the next stage before evaluation ends, 1/year; 0 beyond
   * @param abandonment hazard of giving it up, 1/year
   * @param capacity gate G in [0, 1]
   * @param valuation gate W in (0, 2)
   * @param sovereignty gate Sov in [0, 1]
   * @param caveat whether a caveat refuses it
   * @param exposure exposure Y to what others practise
   * @param partnerShare share of bloc partners that have it
   */
  public record Cell(
      boolean introduced,
      Stage stage,
      ChannelName channel,
      double depth,
      double readiness,
      double proficiency,
      boolean receptive,
      double[] hazard,
      double total,
      double notice,
      double abandonment,
      double capacity,
      double valuation,
      double sovereignty,
      boolean caveat,
      double exposure,
      double partnerShare) {}

  /** The evidence on a state at the model's present moment. */
  public static Evidence of(Model model, int state) {
    World w = model.world();
    Profile profile =
        new Profile(
            w.potential(state),
            w.realised(state),
            w.budget(state),
            w.threat(state),
            w.sovereignty(state),
            w.autonomyFloor(state),
            w.autonomy(state),
            w.integration(state),
            w.desiredIntegration(state),
            w.fusion(state),
            w.secrecy(state),
            w.meanDependence(state));
    List<Cell> cells = new ArrayList<>();
    for (int m = 0; m < w.innovations().size(); m++) {
      cells.add(cell(w, model.hazards(), state, m));
    }
    return new Evidence(model.tick(), state, profile, List.copyOf(cells));
  }

  private static Cell cell(World w, HazardField hazards, int i, int m) {
    double[] byChannel = new double[ChannelName.values().length];
    for (ChannelName channel : ChannelName.values()) {
      byChannel[channel.ordinal()] = hazards.of(channel, i, m);
    }
    Stage stage = w.stage(i, m);
    double notice =
        stage == Stage.UNAWARE
            ? hazards.awareness(i, m)
            : stage == Stage.AWARE ? hazards.evaluation(i, m) : 0;
    return new Cell(
        w.isIntroduced(m),
        stage,
        w.channel(i, m),
        w.depth(i, m),
        w.readiness(i, m),
        w.proficiency(i, m),
        w.isReceptive(i, m),
        byChannel,
        hazards.total(i, m),
        notice,
        hazards.abandonment(i, m),
        Gates.capacity(w, i, m),
        Gates.valuation(w, i, m),
        Gates.sovereignty(w, i, m),
        w.hasCaveat(i, m),
        w.exposure(i, m),
        w.partnerShare(i, m));
  }
}
