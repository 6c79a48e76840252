package entente.mechanism;

import entente.network.ArcRows;
import entente.network.Tie;
import entente.scenario.Parameters;
import entente.world.ProgrammeColumns;
import entente.world.Sensed;
import entente.world.WorldView;

/**
 * Foreign support and teaching of what a state has adopted (model description 7.5).
 *
 * <pre>
 *   b     = max over assistance of 0.95 I (1 − te), over programmes of dep (1 − s_i / s_max),
 *           over supply ties of dep_P min(1, I) while κ_P > 0
 *   teach = Σ_e te I eff (tl + (1 − tl) fit)
 * </pre>
 *
 * Substitution makes a recipient ready now and dependent: the Afghan air force in SIGAR's reports.
 */
public final class Support implements Sense {

  private double[] support = {};
  private double[] teaching = {};

  @Override
  public void sense(WorldView world, Sensed into) {
    int innovations = world.innovations().size();
    int cells = world.size() * innovations;
    if (support.length < cells) {
      support = new double[cells];
      teaching = new double[cells];
    }
    java.util.Arrays.fill(support, 0);
    java.util.Arrays.fill(teaching, 0);
    for (int i = 0; i < world.size(); i++) {
      assist(world, i);
      equip(world, i);
    }
    for (int k = 0; k < world.programmes(); k++) {
      supply(world, world.programme(k), k);
    }
    for (int i = 0; i < world.size(); i++) {
      for (int m = 0; m < innovations; m++) {
        into.support(i, m, support[i * innovations + m], teaching[i * innovations + m]);
      }
    }
  }

  private void assist(WorldView world, int i) {
    Parameters.Sustainment p = world.parameters().sustainment();
    ArcRows arcs = world.dyads().assistance();
    for (int at = arcs.first(i); at < arcs.first(i + 1); at++) {
      Tie.Terms terms = arcs.terms(at);
      for (int m = 0; m < world.innovations().size(); m++) {
        if (Assistance.isAimedAt(world, arcs, at, m) && world.wasAdopted(arcs.source(at), m)) {
          int cell = i * world.innovations().size() + m;
          double substituted = p.support() * arcs.intensity(at) * (1 - terms.teachingShare());
          support[cell] = Math.min(1, Math.max(support[cell], substituted));
          teaching[cell] +=
              terms.teachingShare()
                  * arcs.intensity(at)
                  * terms.effectiveness()
                  * Assistance.tailored(terms.tailoring(), world.fit(i, m));
        }
      }
    }
  }

  /** Spare parts and advisers of a supplier that still practises what it sold. */
  private void equip(WorldView world, int i) {
    Parameters.Supply p = world.parameters().supply();
    ArcRows arcs = world.dyads().supply();
    for (int at = arcs.first(i); p.rate() > 0 && at < arcs.first(i + 1); at++) {
      double supported = p.dependence() * Math.min(1, arcs.intensity(at));
      for (int m = 0; supported > 0 && m < world.innovations().size(); m++) {
        if (world.wasAdopted(arcs.source(at), m) && arcs.includes(at, m)) {
          int cell = i * world.innovations().size() + m;
          support[cell] = Math.max(support[cell], supported);
        }
      }
    }
  }

  private void supply(WorldView world, ProgrammeColumns programme, int k) {
    if (!programme.isRunning() || world.time() + 1e-9 < world.operational(k)) {
      return;
    }
    double largest = programme.largestShare();
    for (int i = 0; i < world.size(); i++) {
      if (programme.isPartner(i) || programme.isCustomer(i)) {
        int cell = i * world.innovations().size() + programme.product();
        double owned = largest == 0 ? 0 : programme.share(i) / largest;
        support[cell] = Math.max(support[cell], programme.declared().dependence() * (1 - owned));
      }
    }
  }
}
