package entente.history;

import entente.history.Chronicle.Tie;
import entente.random.Luck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Placebo tests: with whom a state is tied is drawn anew (the columns of the network are permuted),
 * how much it is tied stays; then the channel's rate is fitted again, all else held as it was
 * fitted. A channel that gains no more log likelihood on the real network than on placebos says
 * nothing about with whom states are tied.
 */
public final class Placebos {

  /**
   * The result for one channel.
   *
   * @param channel the channel
   * @param realGain log likelihood that the channel gains on the real network
   * @param placeboGain the same on placebos, sorted
   */
  public record Result(String channel, double realGain, double[] placeboGain) {

    /** Share of placebos (the real network counted among them) that gain as much. */
    public double exceedance() {
      long above = Arrays.stream(placeboGain).filter(gain -> gain >= realGain).count();
      return (above + 1.0) / (placeboGain.length + 1.0);
    }

    /** The result in one line. */
    public String text() {
      int n = placeboGain.length;
      return String.format(
          Locale.ROOT,
          "%-12s gains %7.2f on the real network; placebos %7.2f [%.2f, %.2f]; p = %.3f",
          channel,
          realGain,
          placeboGain[n / 2],
          placeboGain[(int) (0.025 * (n - 1))],
          placeboGain[(int) Math.ceil(0.975 * (n - 1))],
          exceedance());
    }
  }

  private final Chronicle chronicle;
  private final Panel panel;
  private final int[] rows;
  private final double[] gate;
  private final double[][] hazards;
  private final double[] at;

  /** Placebos for a fit on rows. */
  public Placebos(Chronicle chronicle, Panel panel, DiffusionModel model, double[] at, int[] rows) {
    this.chronicle = chronicle;
    this.panel = panel;
    this.rows = rows.clone();
    this.at = at.clone();
    int channels = DiffusionModel.CHANNELS.length;
    gate = new double[rows.length];
    hazards = new double[channels][rows.length];
    double[] gradient = new double[at.length];
    for (int r = 0; r < rows.length; r++) {
      double total = StrictMath.exp(model.predictor(rows[r], at, gradient));
      double own = StrictMath.exp(at[HazardSymbol.INDEPENDENT.ordinal()]);
      gate[r] = total * gradient[HazardSymbol.INDEPENDENT.ordinal()] / own;
      for (int k = 0; k < channels; k++) {
        hazards[k][r] = total * gradient[DiffusionModel.CHANNELS[k].ordinal()];
      }
    }
  }

  /** Placebos of supply ties. */
  public Result supply(int placebos, long seed) {
    double scale = StrictMath.exp(at[HazardSymbol.SUPPLY_SCALE.ordinal()]);
    Network network = chronicle.ties(Tie.ARMS).moving(5, Math::log1p);
    return test(
        HazardSymbol.SUPPLY,
        network,
        (seen, all) -> 1 - StrictMath.exp(-seen / scale),
        placebos,
        seed);
  }

  /** Placebos of joint exercises. */
  public Result exercises(int placebos, long seed) {
    Network network = chronicle.ties(Tie.EXERCISES).moving(3, x -> x);
    return test(
        HazardSymbol.EXERCISES, network, (seen, all) -> 1 - StrictMath.exp(-seen), placebos, seed);
  }

  /** Placebos of alliances, as a channel of the share of allies who adopted. */
  public Result alliances(int placebos, long seed) {
    return test(
        HazardSymbol.EMULATION,
        chronicle.ties(Tie.ALLIANCE),
        (seen, all) -> all == 0 ? 0 : seen / all,
        placebos,
        seed);
  }

  private interface Form {
    double of(double seen, double all);
  }

  private Result test(HazardSymbol channel, Network network, Form form, int placebos, long seed) {
    int k = Arrays.asList(DiffusionModel.CHANNELS).indexOf(channel);
    double[] rest = new double[rows.length];
    for (int r = 0; r < rows.length; r++) {
      for (int other = 0; other < hazards.length; other++) {
        rest[r] += other == k ? 0 : hazards[other][r];
      }
    }
    double without = logLikelihood(rest, new double[rows.length], 0);
    int[] identity = new int[chronicle.size()];
    Arrays.setAll(identity, i -> i);
    double real = best(rest, exposure(network, form, identity)) - without;
    UniformRandomProvider random = Luck.world(seed, "placebo:" + channel);
    List<Double> gains = new ArrayList<>();
    for (int p = 0; p < placebos; p++) {
      int[] drawn = identity.clone();
      for (int i = drawn.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int kept = drawn[i];
        drawn[i] = drawn[j];
        drawn[j] = kept;
      }
      gains.add(best(rest, exposure(network, form, drawn)) - without);
    }
    double[] sorted = gains.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    String name = channel == HazardSymbol.EMULATION ? "alliance" : channel.title().substring(3);
    return new Result(name, real, sorted);
  }

  /** The channel's exposure of every row, times the gates. */
  private double[] exposure(Network network, Form form, int[] partner) {
    RiskSet risk = panel.risk();
    int n = chronicle.size();
    int[][] adopted = new int[panel.innovations().size()][n];
    for (int m = 0; m < adopted.length; m++) {
      for (int j = 0; j < n; j++) {
        adopted[m][j] = chronicle.adopted(panel.innovations().get(m), partner[j]);
      }
    }
    double[] exposure = new double[rows.length];
    for (int r = 0; r < rows.length; r++) {
      int before = risk.years()[rows[r]] - 1;
      int base = risk.states()[rows[r]] * n;
      int[] by = adopted[risk.innovations()[rows[r]]];
      double[] weights = network.year(before);
      double seen = 0;
      double all = 0;
      for (int j = 0; j < n; j++) {
        double weight = weights[base + j];
        all += weight;
        seen += by[j] <= before ? weight : 0;
      }
      exposure[r] = gate[r] * form.of(seen, all);
    }
    return exposure;
  }

  /** Highest log likelihood over the channel's rate, by golden section on its logarithm. */
  private double best(double[] rest, double[] exposure) {
    double ratio = (Math.sqrt(5) - 1) / 2;
    double low = -10;
    double high = 4;
    double left = high - ratio * (high - low);
    double right = low + ratio * (high - low);
    double atLeft = logLikelihood(rest, exposure, StrictMath.exp(left));
    double atRight = logLikelihood(rest, exposure, StrictMath.exp(right));
    while (high - low > 0.02) {
      if (atLeft > atRight) {
        high = right;
        right = left;
        atRight = atLeft;
        left = high - ratio * (high - low);
        atLeft = logLikelihood(rest, exposure, StrictMath.exp(left));
      } else {
        low = left;
        left = right;
        atLeft = atRight;
        right = low + ratio * (high - low);
        atRight = logLikelihood(rest, exposure, StrictMath.exp(right));
      }
    }
    double none = logLikelihood(rest, exposure, 0);
    return Math.max(none, Math.max(atLeft, atRight));
  }

  private double logLikelihood(double[] rest, double[] exposure, double rate) {
    double sum = 0;
    boolean[] events = panel.risk().events();
    for (int r = 0; r < rows.length; r++) {
      double hazard = rest[r] + rate * exposure[r];
      sum +=
          events[rows[r]] ? StrictMath.log(Math.max(1e-300, -StrictMath.expm1(-hazard))) : -hazard;
    }
    return sum;
  }
}
