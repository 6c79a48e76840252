package entente.world;

import entente.network.Dyads;
import entente.scenario.Parameters;
import entente.scenario.Scenario;
import entente.world.StateColumns.Attribute;
import java.util.Arrays;
import java.util.List;

/**
 * What changes only when partnerships, memberships, regimes or yearly figures do: attention,
 * lateral terms, export-control factors, rivals, offers and baselines of trust. Computed again when
 * one of those changed, and read in between.
 */
final class Surroundings {

  private final WorldPlan plan;
  private final int n;
  final double[] attention;
  final double[] totalAttention;
  final double[] lateral;
  final double[] rivalry;
  final double[] threat;
  final double[] civilReach;
  final double[] similarity;
  final double[][] export;
  final double[][] offers;
  final double[] largestOffer;
  final boolean[] partners;
  Dyads dyads;
  boolean anyOffer;

  Surroundings(WorldPlan plan) {
    this.plan = plan;
    n = plan.size();
    attention = new double[n * n];
    totalAttention = new double[n];
    lateral = new double[n * n];
    rivalry = new double[n * n];
    threat = new double[n];
    civilReach = new double[n];
    similarity = new double[n];
    partners = new boolean[n * n];
    export = new double[plan.innovations().size()][];
    offers = new double[plan.innovations().size()][];
    largestOffer = new double[n * n];
  }

  void compute(World world) {
    Parameters p = plan.scenario().parameters();
    dyads =
        Dyads.compile(
            world.graph(),
            world.time(),
            world.threatLevels(),
            p.trust().coalitionExpiry(),
            p.trust().noContact(),
            p.exercises().dialogueGain());
    lookAtStates(world);
    lookAtOthers(world, p.emulation());
    lookAtBlocs(world.blocColumns(), p.governance().lateralSuppression());
    lookAtRivals(world, p.exercises().provocation());
    world
        .exportControls()
        .factors(export, world.time(), world.column(Attribute.COMPLIANCE), world.blocColumns());
    lookAtOffers(world);
  }

  private void lookAtStates(World world) {
    double[] civil = world.column(Attribute.CIVIL);
    double[] openness = world.column(Attribute.OPENNESS);
    double highest = Arrays.stream(civil).max().orElse(0);
    for (int i = 0; i < n; i++) {
      civilReach[i] = civil[i] + openness[i] * (highest - civil[i]);
      similarity[i] =
          0.5 * (world.column(Attribute.DOCTRINE)[i] + world.column(Attribute.REGIME)[i]);
    }
  }

  private void lookAtOthers(World world, Parameters.Emulation p) {
    double[] prestige = world.column(Attribute.PRESTIGE);
    double[] standing = new double[n];
    for (int j = 0; j < n; j++) {
      standing[j] = standing(prestige[j], p.prestigeExponent());
    }
    for (int i = 0; i < n; i++) {
      double total = 0;
      for (int j = 0; j < n; j++) {
        double base = p.backgroundWeight() + dyads.tie(i, j);
        double weight =
            i == j || base == 0
                ? 0
                : base * standing[j] * StrictMath.exp(-Math.abs(similarity[i] - similarity[j]));
        attention[i * n + j] = weight;
        total += weight;
      }
      totalAttention[i] = total;
    }
  }

  /** What prestige weighs in the eyes of others: P^½ unless the exponent says otherwise. */
  static double standing(double prestige, double exponent) {
    return exponent == 0.5 ? StrictMath.sqrt(prestige) : StrictMath.pow(prestige, exponent);
  }

  private void lookAtBlocs(BlocColumns blocs, double suppression) {
    Arrays.fill(lateral, 1);
    Arrays.fill(partners, false);
    for (int b = 0; b < blocs.size(); b++) {
      boolean[] member = blocs.member[b];
      double suppressed = 1 - suppression * blocs.governance[b];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n && member[i]; j++) {
          if (member[j] && i != j) {
            partners[i * n + j] = true;
            if (blocs.hub[b] >= 0 && j != blocs.hub[b]) {
              lateral[i * n + j] = Math.min(lateral[i * n + j], suppressed);
            }
          }
        }
      }
    }
  }

  private void lookAtRivals(World world, double provocation) {
    Arrays.fill(rivalry, 0);
    List<Scenario.Rivalry> declared = plan.scenario().rivalries();
    for (int k = 0; k < declared.size(); k++) {
      if (world.isRivalryOn(k)) {
        addRivals(declared.get(k), world.blocColumns());
      }
    }
    double[] own = world.column(Attribute.THREAT);
    for (int i = 0; i < n; i++) {
      threat[i] = own[i];
      for (int j = 0; j < n && provocation > 0; j++) {
        for (int k = 0; k < n && rivalry[i * n + j] > 0; k++) {
          if (!dyads.isAllied(j, k)) {
            threat[i] += provocation * dyads.exercises(j, k);
          }
        }
      }
      threat[i] = Math.min(1, threat[i]);
    }
  }

  private void addRivals(Scenario.Rivalry declared, BlocColumns blocs) {
    List<String> between = declared.between();
    for (int a = 0; a < between.size(); a++) {
      for (int b = a + 1; b < between.size(); b++) {
        pair(plan.state(between.get(a)), plan.state(between.get(b)), declared.weight());
      }
    }
    List<Integer> groups = declared.blocs().stream().map(plan::bloc).toList();
    for (int a = 0; a < groups.size(); a++) {
      for (int b = a + 1; b < groups.size(); b++) {
        for (int i = 0; i < n; i++) {
          for (int j = 0; j < n; j++) {
            if (i != j && blocs.member[groups.get(a)][i] && blocs.member[groups.get(b)][j]) {
              pair(i, j, declared.weight());
            }
          }
        }
      }
    }
  }

  private void pair(int i, int j, double weight) {
    rivalry[i * n + j] = Math.max(rivalry[i * n + j], weight);
    rivalry[j * n + i] = Math.max(rivalry[j * n + i], weight);
  }

  private void lookAtOffers(World world) {
    Arrays.fill(offers, null);
    Arrays.fill(largestOffer, 0);
    anyOffer = false;
    List<Scenario.EffectsOffer> declared = plan.scenario().effects();
    for (int k = 0; k < declared.size(); k++) {
      if (!world.isOfferOn(k)) {
        continue;
      }
      anyOffer = true;
      Scenario.EffectsOffer offer = declared.get(k);
      int j = plan.state(offer.provider());
      for (int m = 0; m < offers.length; m++) {
        boolean covered =
            offer.innovations().isEmpty() || offer.innovations().contains(plan.innovations().id(m));
        for (int i = 0; i < n && covered; i++) {
          if (i != j && isRecipient(offer, i, j)) {
            if (offers[m] == null) {
              offers[m] = new double[n * n];
            }
            int at = i * n + j;
            offers[m][at] = Math.max(offers[m][at], offer.share());
            largestOffer[at] = Math.max(largestOffer[at], offer.share());
          }
        }
      }
    }
  }

  private boolean isRecipient(Scenario.EffectsOffer offer, int i, int j) {
    return offer.recipients().isEmpty()
        ? partners[i * n + j] || dyads.isAllied(i, j)
        : offer.recipients().contains(plan.state(i).id());
  }
}
