package entente.history;

import entente.history.Panel.Column;
import entente.mechanism.ArmsSupply;
import entente.mechanism.Emulation;
import entente.value.ContagionForm;
import java.util.Arrays;

/**
 * The model's one-step-ahead hazard, all other states held at what really happened: the gates and
 * channels of the model description, with the measures of the record in the place of its symbols.
 *
 * <pre>
 *   Λ_im = G(B_i; f_m) G(aR_i; o) W_im { p + q_E S(Y) + κ_P (1 − e^{−Z/z}) + κ_X (1 − e^{−X})
 *                                         + κ_F A + κ_R Y^rival }                      1/year
 *   G(x; y) = x³/(x³ + y³),  ln B = Σ β_k z_k,  ln aR = Σ α_k z_k,  W = 2/(1 + e^{−U})
 *   Y = Σ_j w_ij a_j / Σ_j w_ij,  w_ij = (w0 + ally_ij + w_c neighbour_ij + w_g agreement_ij) P_j^½ e^{−|y_i−y_j|}
 * </pre>
 *
 * B, aR and U are measured by indices whose weights are fitted: what stands for budget and for
 * organisation is a matter of measurement. f_m is fitted for every innovation and drawn towards the
 * mean of all, so that an innovation that was never seen has the mean.
 */
public final class DiffusionModel implements RowModel {

  /** The channels that the hazard is made of, in order. */
  static final HazardSymbol[] CHANNELS = {
    HazardSymbol.INDEPENDENT,
    HazardSymbol.EMULATION,
    HazardSymbol.SUPPLY,
    HazardSymbol.EXERCISES,
    HazardSymbol.ASSISTANCE,
    HazardSymbol.COMPETITION
  };

  private static final int OWN = HazardSymbol.values().length;

  private static final double EXPONENT = 2;

  private final Panel panel;
  private final String[] names;
  private final int innovations;
  private final double[] rates = new double[OWN];
  private double[] prepared = {};

  /** The model on a panel. */
  public DiffusionModel(Panel panel) {
    this.panel = panel;
    innovations = panel.innovations().size();
    names = new String[OWN + OwnTrait.values().length * innovations];
    for (HazardSymbol symbol : HazardSymbol.values()) {
      names[symbol.ordinal()] = symbol.title();
    }
    for (OwnTrait own : OwnTrait.values()) {
      for (int m = 0; m < innovations; m++) {
        names[OWN + own.ordinal() * innovations + m] =
            own.title() + " of " + panel.innovations().get(m);
      }
    }
  }

  @Override
  public Link link() {
    return Link.HAZARD;
  }

  @Override
  public String[] names() {
    return names.clone();
  }

  @Override
  public double centre(int k) {
    return k < OWN ? HazardSymbol.values()[k].centre() : 0;
  }

  @Override
  public double spread(int k) {
    return k < OWN
        ? HazardSymbol.values()[k].spread()
        : OwnTrait.values()[(k - OWN) / innovations].spread();
  }

  /** The middle of the prior. */
  public double[] middle() {
    double[] middle = new double[names.length];
    Arrays.setAll(middle, this::centre);
    return middle;
  }

  /** A place drawn from half the prior's spread, for a further start. */
  double[] drawn(long seed, int start) {
    org.apache.commons.rng.UniformRandomProvider random =
        entente.random.Luck.world(seed, "forecast:start " + start);
    double[] place = middle();
    for (int k = 0; k < place.length; k++) {
      place[k] += spread(k) * (random.nextDouble() - 0.5);
    }
    return place;
  }

  @Override
  public double predictor(int row, double[] at, double[] gradient) {
    Arrays.fill(gradient, 0);
    prepare(at);
    double log = budget(row, at, gradient) + capacity(row, at, gradient);
    return log + valuation(row, at, gradient) + channels(row, at, gradient);
  }

  private double budget(int row, double[] at, double[] gradient) {
    int own = own(OwnTrait.PRICE, row);
    int personnel = own(OwnTrait.PERSONNEL, row);
    int income = own(OwnTrait.INCOME, row);
    double log = -at(HazardSymbol.PRICE, at) - at[own];
    log += at[personnel] * panel.at(Column.PERSONNEL, row);
    log += at[income] * panel.at(Column.INCOME, row);
    log += term(HazardSymbol.BUDGET_EXPENDITURE, Column.EXPENDITURE, row, at);
    log += term(HazardSymbol.BUDGET_CINC, Column.CINC, row, at);
    log += term(HazardSymbol.BUDGET_PERSONNEL, Column.PERSONNEL, row, at);
    log += term(HazardSymbol.BUDGET_POPULATION, Column.POPULATION, row, at);
    log += term(HazardSymbol.BUDGET_INCOME, Column.INCOME, row, at);
    double closed = 1 / (1 + StrictMath.exp(log));
    slope(HazardSymbol.BUDGET_EXPENDITURE, Column.EXPENDITURE, row, closed, gradient);
    slope(HazardSymbol.BUDGET_CINC, Column.CINC, row, closed, gradient);
    slope(HazardSymbol.BUDGET_PERSONNEL, Column.PERSONNEL, row, closed, gradient);
    slope(HazardSymbol.BUDGET_POPULATION, Column.POPULATION, row, closed, gradient);
    slope(HazardSymbol.BUDGET_INCOME, Column.INCOME, row, closed, gradient);
    gradient[HazardSymbol.PRICE.ordinal()] = -closed;
    gradient[own] = -closed;
    gradient[personnel] = closed * panel.at(Column.PERSONNEL, row);
    gradient[income] = closed * panel.at(Column.INCOME, row);
    return logistic(log);
  }

  private double capacity(int row, double[] at, double[] gradient) {
    int own = own(OwnTrait.DEMAND, row);
    double log = -at(HazardSymbol.DEMAND, at) - at[own];
    log += term(HazardSymbol.CAPACITY_INCOME, Column.INCOME, row, at);
    log += term(HazardSymbol.CAPACITY_DEMOCRACY, Column.DEMOCRACY, row, at);
    log += term(HazardSymbol.CAPACITY_PORTFOLIO, Column.PORTFOLIO, row, at);
    log += term(HazardSymbol.CAPACITY_RECENT, Column.RECENT_PORTFOLIO, row, at);
    log += term(HazardSymbol.CAPACITY_ARMS, Column.ARMS_RECEIVED, row, at);
    double closed = 1 / (1 + StrictMath.exp(log));
    slope(HazardSymbol.CAPACITY_INCOME, Column.INCOME, row, closed, gradient);
    slope(HazardSymbol.CAPACITY_DEMOCRACY, Column.DEMOCRACY, row, closed, gradient);
    slope(HazardSymbol.CAPACITY_PORTFOLIO, Column.PORTFOLIO, row, closed, gradient);
    slope(HazardSymbol.CAPACITY_RECENT, Column.RECENT_PORTFOLIO, row, closed, gradient);
    slope(HazardSymbol.CAPACITY_ARMS, Column.ARMS_RECEIVED, row, closed, gradient);
    gradient[HazardSymbol.DEMAND.ordinal()] = -closed;
    gradient[own] = -closed;
    return logistic(log);
  }

  private double valuation(int row, double[] at, double[] gradient) {
    double utility =
        at(HazardSymbol.WORTH, at) + term(HazardSymbol.MOMENTUM, Column.MOMENTUM, row, at);
    utility += term(HazardSymbol.LATEST, Column.LATEST, row, at);
    utility += term(HazardSymbol.ADOPTERS, Column.ADOPTERS, row, at);
    utility += term(HazardSymbol.PARTNERS, Column.ALLY_SHARE, row, at);
    utility += term(HazardSymbol.THREAT, Column.RIVALS, row, at);
    double closed = 1 / (1 + StrictMath.exp(utility));
    gradient[HazardSymbol.WORTH.ordinal()] = closed;
    slope(HazardSymbol.MOMENTUM, Column.MOMENTUM, row, closed, gradient);
    slope(HazardSymbol.LATEST, Column.LATEST, row, closed, gradient);
    slope(HazardSymbol.ADOPTERS, Column.ADOPTERS, row, closed, gradient);
    slope(HazardSymbol.PARTNERS, Column.ALLY_SHARE, row, closed, gradient);
    slope(HazardSymbol.THREAT, Column.RIVALS, row, closed, gradient);
    return logistic(utility) + StrictMath.log(2);
  }

  private double channels(int row, double[] at, double[] gradient) {
    double scale = rate(HazardSymbol.SUPPLY_SCALE);
    double ties = panel.at(Column.SUPPLY, row) / scale;
    double halfPoint = rate(HazardSymbol.HALF_POINT);
    double background = rate(HazardSymbol.BACKGROUND);
    double neighbour = rate(HazardSymbol.NEIGHBOUR);
    double agreement = rate(HazardSymbol.AGREEMENT);
    double all =
        background * panel.at(Column.WORLD_ALL, row)
            + panel.at(Column.ALLIES_ALL, row)
            + neighbour * panel.at(Column.NEIGHBOURS_ALL, row)
            + agreement * panel.at(Column.PARTNERS_ALL, row);
    double seen =
        background * panel.at(Column.WORLD_SEEN, row)
            + panel.at(Column.ALLIES_SEEN, row)
            + neighbour * panel.at(Column.NEIGHBOURS_SEEN, row)
            + agreement * panel.at(Column.PARTNERS_SEEN, row);
    double exposure = all == 0 ? 0 : seen / all;
    double rate = rate(HazardSymbol.EMULATION);
    double emulated = rate * Emulation.contagion(ContagionForm.HILL, exposure, halfPoint, EXPONENT);
    double supply = rate(HazardSymbol.SUPPLY);
    double[] hazards = {
      rate(HazardSymbol.INDEPENDENT),
      emulated,
      ArmsSupply.hazard(supply, ties, 1),
      rate(HazardSymbol.EXERCISES) * -StrictMath.expm1(-panel.at(Column.EXERCISES, row)),
      rate(HazardSymbol.ASSISTANCE) * panel.at(Column.AID, row),
      rate(HazardSymbol.COMPETITION) * panel.at(Column.RIVALS, row)
    };
    double total = 0;
    for (double hazard : hazards) {
      total += hazard;
    }
    for (int k = 0; k < hazards.length; k++) {
      gradient[CHANNELS[k].ordinal()] = hazards[k] / total;
    }
    gradient[HazardSymbol.SUPPLY_SCALE.ordinal()] = -supply * StrictMath.exp(-ties) * ties / total;
    if (exposure > 0) {
      double square = exposure * exposure;
      double phi = halfPoint * halfPoint;
      gradient[HazardSymbol.HALF_POINT.ordinal()] =
          emulated / total * 2 * phi * (1 / (1 + phi) - 1 / (square + phi));
      double elastic = emulated / total * 2 * phi / (square + phi) / exposure / all;
      gradient[HazardSymbol.BACKGROUND.ordinal()] =
          elastic
              * background
              * (panel.at(Column.WORLD_SEEN, row) - exposure * panel.at(Column.WORLD_ALL, row));
      gradient[HazardSymbol.NEIGHBOUR.ordinal()] =
          elastic
              * neighbour
              * (panel.at(Column.NEIGHBOURS_SEEN, row)
                  - exposure * panel.at(Column.NEIGHBOURS_ALL, row));
      gradient[HazardSymbol.AGREEMENT.ordinal()] =
          elastic
              * agreement
              * (panel.at(Column.PARTNERS_SEEN, row)
                  - exposure * panel.at(Column.PARTNERS_ALL, row));
    }
    return StrictMath.log(total);
  }

  /** Exponentials that all rows share, made once for each place. */
  private void prepare(double[] at) {
    if (!Arrays.equals(at, prepared)) {
      prepared = at.clone();
      for (int k = 0; k < rates.length; k++) {
        rates[k] = StrictMath.exp(at[k]);
      }
    }
  }

  private double rate(HazardSymbol symbol) {
    return rates[symbol.ordinal()];
  }

  private int own(OwnTrait kind, int row) {
    return OWN + kind.ordinal() * innovations + panel.risk().innovations()[row];
  }

  private static double logistic(double x) {
    return x < -700 ? x : -StrictMath.log1p(StrictMath.exp(-x));
  }

  private static double at(HazardSymbol symbol, double[] at) {
    return at[symbol.ordinal()];
  }

  private double term(HazardSymbol symbol, Column column, int row, double[] at) {
    return at[symbol.ordinal()] * panel.at(column, row);
  }

  private void slope(
      HazardSymbol symbol, Column column, int row, double closed, double[] gradient) {
    gradient[symbol.ordinal()] = closed * panel.at(column, row);
  }
}
