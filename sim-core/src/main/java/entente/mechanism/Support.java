package entente.mechanism;

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
    for (Tie arc : world.dyads().assistance()) {
      assist(world, arc);
    }
    for (Tie arc : world.dyads().supply()) {
      equip(world, arc);
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

  private void assist(WorldView world, Tie arc) {
    Parameters.Sustainment p = world.parameters().sustainment();
    int i = arc.recipient().index();
    double intensity = arc.terms().intensity().at(world.time());
    for (int m = 0; m < world.innovations().size(); m++) {
      if (Assistance.isAimedAt(world, arc, m) && world.wasAdopted(arc.source().index(), m)) {
        int cell = i * world.innovations().size() + m;
        double substituted = p.support() * intensity * (1 - arc.terms().teachingShare());
        support[cell] = Math.min(1, Math.max(support[cell], substituted));
        teaching[cell] +=
            arc.terms().teachingShare()
                * intensity
                * arc.terms().effectiveness()
                * Assistance.tailored(arc.terms().tailoring(), world.fit(i, m));
      }
    }
  }

  /** Spare parts and advisers of a supplier that still practises what it sold. */
  private void equip(WorldView world, Tie arc) {
    Parameters.Supply p = world.parameters().supply();
    double intensity = Math.min(1, arc.terms().intensity().at(world.time()));
    for (int m = 0; p.rate() > 0 && m < world.innovations().size(); m++) {
      boolean aimed = arc.terms().targets().isEmpty() || arc.terms().targets().contains(m);
      if (aimed && world.wasAdopted(arc.source().index(), m)) {
        int cell = arc.recipient().index() * world.innovations().size() + m;
        support[cell] = Math.max(support[cell], p.dependence() * intensity);
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
