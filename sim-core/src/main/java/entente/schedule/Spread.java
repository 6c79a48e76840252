package entente.schedule;

import entente.mechanism.Emulation;
import entente.network.SparseTies;
import entente.random.Luck;
import entente.random.Luck.Purpose;
import entente.scenario.Parameters;
import entente.value.ChannelName;
import entente.value.ExposureForm;
import entente.world.ContagionPlan;

/**
 * How one innovation spreads where nothing but contagion can happen. The equations, clocks and keys
 * are those of the whole model, walked so that cost grows with what changes: an adoption touches
 * the neighbours of the adopter, and only states with a hazard have a running clock. A clock that
 * cannot fail to fire within its step is read only when somebody asks for the moment.
 *
 * <pre>
 *   Y_i = Σ_j w_ij v_j / Σ_j w_ij (SHARE) or Σ_j w_ij v_j (SUM),  w_ij = (w0 + tie_ij) P^½
 *   Λ_i = (p + q_E S(Y_i) fit) tempo                                 1/year
 * </pre>
 */
final class Spread {

  private static final byte TOUCHED = 1;
  private static final byte RUNNING = 2;
  private static final byte ADOPTED = 4;
  private static final byte SHOWN = 8;
  private static final byte UNTIMED = 16;
  private static final double NOT_DRAWN = 0;

  /** No resistance is larger: −ln of the smallest uniform number is 37.4. */
  private static final double CERTAIN = 38;

  private final ContagionPlan plan;
  private final SparseTies ties;
  private final Luck luck;
  private final Parameters.Emulation emulation;
  private final double tempo;
  private final double independent;
  private final double fit;
  private final long innovationKey;
  private final int[] origins;
  private final int introduction;

  private final byte[] mark;
  private final double[] attended;
  private final double[] rate;
  private final double[] hazard;
  private final double[] resistance;
  private final double[] adoptedAt;
  private final int[] running;
  private final int[] touched;
  private final int[] adopters;
  private final int[] firstStep;
  private int runningCount;
  private int touchedCount;
  private int adopterCount;
  private int shown;
  private int hidden;
  private boolean introduced;

  Spread(ContagionPlan plan, int m, Luck luck) {
    this.plan = plan;
    this.luck = luck;
    ties = plan.ties();
    Parameters parameters = plan.world().scenario().parameters();
    emulation = parameters.emulation();
    tempo = parameters.tempo();
    independent = plan.world().innovations().independentRate(m) * tempo;
    fit = plan.fit(m);
    innovationKey = plan.innovationKey(m);
    origins = plan.origins(m);
    introduction = plan.introduction(m);
    int n = plan.size();
    mark = new byte[n];
    attended = new double[n];
    rate = new double[n];
    hazard = new double[n];
    resistance = new double[n];
    adoptedAt = new double[n];
    running = new int[n];
    touched = new int[n];
    adopters = new int[n];
    firstStep = emulation.infectiousTicks() > 0 ? new int[n] : null;
  }

  /** The innovation is introduced at a step: its origins practise it. */
  void introduce(int tick, double now) {
    introduced = true;
    for (int i : origins) {
      adopt(i, tick, now);
    }
    if (independent > 0 || plan.lowestThreshold() == 0) {
      refreshAll();
    }
  }

  private void refreshAll() {
    for (int i = 0; i < mark.length; i++) {
      if ((mark[i] & ADOPTED) == 0) {
        refresh(i);
      }
    }
  }

  /** Sees who is in practice at the start of a step, and what follows for those who look. */
  void sense(int tick) {
    int before = shown - hidden;
    while (shown < adopterCount) {
      int j = adopters[shown++];
      mark[j] |= SHOWN;
      look(j, plan.standing());
    }
    while (firstStep != null
        && hidden < shown
        && firstStep[hidden] + emulation.infectiousTicks() <= tick) {
      int j = adopters[hidden++];
      mark[j] &= ~SHOWN;
      look(j, -plan.standing());
    }
    if (plan.backgroundAttention() > 0 && before != shown - hidden) {
      refreshAll();
    }
    for (int k = 0; k < touchedCount; k++) {
      mark[touched[k]] &= ~TOUCHED;
      refresh(touched[k]);
    }
    touchedCount = 0;
  }

  /** The neighbours of a state see it come into practice or go out of it. */
  private void look(int j, double attention) {
    int end = ties.first(j + 1);
    for (int at = ties.first(j); at < end; at++) {
      int i = ties.neighbour(at);
      if ((mark[i] & ADOPTED) == 0) {
        attended[i] += attention * ties.weight(at);
        if ((mark[i] & TOUCHED) == 0) {
          mark[i] |= TOUCHED;
          touched[touchedCount++] = i;
        }
      }
    }
  }

  private void refresh(int i) {
    rate[i] = independent + emulated(i);
    if (rate[i] > 0 && (mark[i] & RUNNING) == 0) {
      mark[i] |= RUNNING;
      running[runningCount++] = i;
    }
  }

  private double emulated(int i) {
    double seen = plan.backgroundAttention() * (shown - hidden) + attended[i];
    if (emulation.exposure() == ExposureForm.SHARE) {
      seen = plan.totalAttention(i) == 0 ? 0 : seen / plan.totalAttention(i);
    }
    double pressure =
        Emulation.contagion(emulation.contagion(), seen, plan.threshold(i), emulation.exponent());
    return emulation.rate() == 0 ? 0 : emulation.rate() * pressure * fit * tempo;
  }

  /** Lets the running clocks run for one step. */
  void step(int tick, double now, double step) {
    int k = 0;
    while (k < runningCount) {
      int i = running[k];
      if (hazard[i] + rate[i] * step >= CERTAIN) {
        adopt(i, tick + 1, now);
        mark[i] |= UNTIMED;
        running[k] = running[--runningCount];
      } else if (rate[i] > 0 && fires(i, step)) {
        adopt(i, tick + 1, now + waited(i));
        running[k] = running[--runningCount];
      } else if (rate[i] == 0) {
        mark[i] &= ~RUNNING;
        running[k] = running[--runningCount];
      } else {
        k++;
      }
    }
  }

  /** Part of the step that passes before the clock fires. */
  private double waited(int i) {
    draw(i);
    return Math.max(0, (resistance[i] - hazard[i]) / rate[i]);
  }

  private void draw(int i) {
    if (resistance[i] == NOT_DRAWN) {
      resistance[i] = luck.resistance(Purpose.ADOPTION, plan.stateKey(i), innovationKey, 0);
    }
  }

  private boolean fires(int i, double step) {
    draw(i);
    double accumulated = hazard[i] + rate[i] * step;
    if (accumulated < resistance[i]) {
      hazard[i] = accumulated;
      return false;
    }
    return true;
  }

  private void adopt(int i, int seenFrom, double at) {
    mark[i] = ADOPTED;
    adoptedAt[i] = at;
    if (firstStep != null) {
      firstStep[adopterCount] = seenFrom;
    }
    adopters[adopterCount++] = i;
  }

  /** The step at whose beginning it is introduced. */
  int introduction() {
    return introduction;
  }

  boolean isIntroduced() {
    return introduced;
  }

  /** Whether nothing can change any more unless something new is introduced. */
  boolean isAtRest() {
    return runningCount == 0 && shown == adopterCount && (firstStep == null || hidden == shown);
  }

  /** Number of adopters so far. */
  int adopterCount() {
    return adopterCount;
  }

  /** The adopters in the order of the steps they adopted in. */
  int adopter(int k) {
    return adopters[k];
  }

  /** Adoption time of a state, decimal year; NaN where it has not adopted. */
  double adoptedAt(int i) {
    if ((mark[i] & UNTIMED) != 0) {
      mark[i] &= ~UNTIMED;
      adoptedAt[i] += waited(i);
    }
    return (mark[i] & ADOPTED) == 0 ? Double.NaN : adoptedAt[i];
  }

  /** Share of a state's last hazard that independent adoption had. */
  double independentShare(int i) {
    return independent / rate[i];
  }

  /** Share of a state's last hazard that emulation had. */
  double emulatedShare(int i) {
    return emulated(i) / rate[i];
  }

  /** The channel of an adoption in the step just made. */
  ChannelName channel(int i) {
    if (independent == 0 || independent == rate[i]) {
      return independent == 0 ? ChannelName.EMU : ChannelName.INN;
    }
    double point = uniform(Purpose.ADOPTION_CHANNEL, i) * rate[i];
    return independent > point ? ChannelName.INN : ChannelName.EMU;
  }

  /**
   * The partner a state adopted from in the step just made, drawn in proportion to attention.
   *
   * @return its index; −1 where the background weight plays a part, which has no single partner
   */
  int source(int i) {
    if (plan.backgroundAttention() > 0) {
      return -1;
    }
    SparseTies incoming = plan.incoming();
    double total = 0;
    for (int at = incoming.first(i); at < incoming.first(i + 1); at++) {
      total += shownWeight(incoming, at);
    }
    double point = uniform(Purpose.ADOPTION_SOURCE, i) * total;
    double sum = 0;
    int last = -1;
    for (int at = incoming.first(i); at < incoming.first(i + 1) && sum <= point; at++) {
      double weight = shownWeight(incoming, at);
      sum += weight;
      last = weight > 0 ? incoming.neighbour(at) : last;
    }
    return last;
  }

  private double shownWeight(SparseTies incoming, int at) {
    boolean isShown = (mark[incoming.neighbour(at)] & SHOWN) != 0;
    return isShown ? plan.standing() * incoming.weight(at) : 0;
  }

  private double uniform(Purpose purpose, int i) {
    return luck.uniform(purpose, plan.stateKey(i), innovationKey, 0);
  }
}
