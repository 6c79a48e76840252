package entente.schedule;

import entente.random.Luck;
import entente.random.Luck.Purpose;
import entente.scenario.Parameters;
import entente.world.ProgrammeColumns;
import entente.world.Stocks;
import java.util.ArrayList;
import java.util.List;

/**
 * Red lines of programme partners, told early or late (model description 7.9).
 *
 * <pre>
 *   conflict with chance π per partner
 *   told early: the design allows for it at α_E K
 *   told late: at a uniform share u of the development, rework α_L u K, a delay of 0.25 u T_dev, and
 *              the partner leaves with chance 0.3; the other shares are scaled up
 * </pre>
 *
 * The essay's point about communicating red lines; the numbers are ours.
 */
final class RedLines {

  private record Revelation(
      double at, ProgrammeColumns programme, int partner, double share, boolean leaves) {}

  private final Luck luck;
  private final Parameters.RedLines p;
  private final int states;
  private final List<Revelation> pending = new ArrayList<>();

  RedLines(Luck luck, Parameters.RedLines p, int states) {
    this.luck = luck;
    this.p = p;
    this.states = states;
  }

  /** A programme begins: whose red lines conflict, and when will they come to light? */
  void begin(ProgrammeColumns programme, Stocks stocks) {
    long key = Luck.key(programme.declared().id());
    for (int i = 0; i < states && p.conflictProbability() > 0; i++) {
      if (!programme.isPartner(i)
          || luck.uniform(Purpose.RED_LINE_CONFLICT, stocks.stateKey(i), key, 0)
              >= p.conflictProbability()) {
        continue;
      }
      double cost = programme.declared().nationalCost();
      if (stocks.communicatesEarly(i)) {
        stocks.charge(programme, p.earlyCost() * cost);
      } else {
        double share = luck.uniform(Purpose.RED_LINE_MOMENT, stocks.stateKey(i), key, 0);
        boolean leaves =
            luck.uniform(Purpose.RED_LINE_EXIT, stocks.stateKey(i), key, 0) < p.exitProbability();
        double at =
            programme.declared().start().year() + share * programme.declared().developmentTime();
        pending.add(new Revelation(at, programme, i, share, leaves));
      }
    }
  }

  /** Red lines due by now come to light. */
  void reveal(double now, Stocks stocks) {
    if (pending.isEmpty()) {
      return;
    }
    for (int k = 0; k < pending.size(); k++) {
      Revelation r = pending.get(k);
      if (r.at() <= now + 1e-9) {
        double cost = r.programme().declared().nationalCost();
        stocks.charge(r.programme(), p.lateCost() * r.share() * cost);
        stocks.delay(
            r.programme(), p.lateDelay() * r.share() * r.programme().declared().developmentTime());
        if (r.leaves()) {
          stocks.leave(r.programme(), r.partner());
        }
        pending.remove(k--);
      }
    }
  }
}
