package entente.mechanism;

import entente.network.ArcRows;
import entente.scenario.Parameters;
import entente.value.ChannelName;
import entente.value.Stage;
import entente.world.ProgrammeColumns;
import entente.world.WorldView;
import java.util.Arrays;

/**
 * Notice: how a state becomes aware of an innovation and begins to evaluate it (model description
 * 7.1; the first stages of Rogers 2003).
 *
 * <pre>
 *   λ_aw = aP [α_b ω + α_c min(1, Y + X) + α_c 1(λ^CIV > 0)] + push      1/year
 *   λ_ev = ε aP (1 − κ/2) + push                                       1/year
 *   push = 2 while assistance, a programme or a directive (times g) is aimed at (i, m)
 * </pre>
 */
public final class Notice {

  private double[] push = {};

  /** Writes both hazards for every state that has not yet evaluated. */
  public void addHazards(WorldView world, HazardField hazards) {
    collectPush(world);
    Parameters.Awareness p = world.parameters().awareness();
    double tempo = world.parameters().tempo();
    int innovations = world.innovations().size();
    for (int i = 0; i < world.size(); i++) {
      double potential = world.potential(i);
      for (int m = 0; m < innovations; m++) {
        Stage stage = world.stage(i, m);
        if ((stage != Stage.UNAWARE && stage != Stage.AWARE) || !world.isIntroduced(m)) {
          continue;
        }
        double pushed = push[i * innovations + m] * p.push();
        double contact = Math.min(1, world.exposure(i, m) + world.exerciseExposure(i, m));
        boolean civil = hazards.of(ChannelName.CIV, i, m) > 0;
        double awareness =
            awareness(p, potential, world.innovations().observability(m), contact, civil) + pushed;
        double evaluation =
            p.evaluation() * potential * (1 - world.innovations().complexity(m) / 2) + pushed;
        hazards.setNotice(i, m, tempo * awareness, tempo * evaluation);
      }
    }
  }

  static double awareness(
      Parameters.Awareness p,
      double potential,
      double observability,
      double contact,
      boolean civil) {
    return potential
        * (p.observation() * observability + p.contact() * contact + (civil ? p.contact() : 0));
  }

  private void collectPush(WorldView world) {
    int innovations = world.innovations().size();
    if (push.length < world.size() * innovations) {
      push = new double[world.size() * innovations];
    }
    Arrays.fill(push, 0);
    ArcRows arcs = world.dyads().assistance();
    for (int i = 0; i < world.size(); i++) {
      for (int at = arcs.first(i); at < arcs.first(i + 1); at++) {
        for (int m = 0; m < innovations; m++) {
          if (Assistance.isAimedAt(world, arcs, at, m)) {
            push[i * innovations + m] = 1;
          }
        }
      }
    }
    for (int k = 0; k < world.programmes(); k++) {
      ProgrammeColumns programme = world.programme(k);
      for (int i = 0; programme.isRunning() && i < world.size(); i++) {
        if (programme.isPartner(i) || programme.isCustomer(i)) {
          push[i * innovations + programme.product()] = 1;
        }
      }
    }
    for (int b = 0; b < world.blocs(); b++) {
      for (int m = 0; m < innovations; m++) {
        for (int i = 0; world.isDirected(b, m) && i < world.size(); i++) {
          if (world.isCommanded(b, i)) {
            int at = i * innovations + m;
            push[at] = Math.max(push[at], world.governance(b));
          }
        }
      }
    }
  }
}
