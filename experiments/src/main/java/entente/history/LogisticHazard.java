package entente.history;

import entente.history.Panel.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The regression scholars would use instead: a discrete-time logistic hazard with an effect of each
 * innovation, capability and its squares, the state of diffusion, and exposures to networks.
 */
public final class LogisticHazard implements RowModel {

  /** The baselines, each with the columns it adds to capability. */
  public enum Baseline {
    /** Capability alone. */
    CAPABILITY("capability only"),
    /** With alliance exposure. */
    ALLIANCE("+ alliance exposure", Column.ALLY_SHARE, Column.ALLY_COUNT),
    /** With joint exercises. */
    EXERCISES("+ exercises", Column.EXERCISES),
    /** With supply ties. */
    SUPPLY("+ supply ties", Column.SUPPLY),
    /** With every network. */
    NETWORKS(
        "+ all networks",
        Column.ALLY_SHARE,
        Column.ALLY_COUNT,
        Column.EXERCISES,
        Column.SUPPLY,
        Column.ARMS_RECEIVED,
        Column.AID,
        Column.RIVALS,
        Column.NEIGHBOURS_SEEN,
        Column.PARTNERS_SEEN,
        Column.PORTFOLIO);

    private final String title;
    private final List<Column> columns;

    Baseline(String title, Column... columns) {
      this.title = title;
      this.columns = List.of(columns);
    }

    /** Its name in tables. */
    public String title() {
      return title;
    }
  }

  private static final List<Column> CAPABILITY =
      List.of(Column.CINC, Column.EXPENDITURE, Column.PERSONNEL, Column.INCOME, Column.DEMOCRACY);
  private static final double SPREAD = 0.45;

  /** One standardised feature of a row. */
  private record Feature(String name, FeatureOfRow of, double mean, double spread) {}

  private interface FeatureOfRow {
    double at(Panel panel, int row);
  }

  private final Panel panel;
  private final List<Feature> recipe;
  private final double[][] features;

  /**
   * A baseline on a panel.
   *
   * @param standard rows whose mean and spread standardise the features: those of the fit
   */
  public LogisticHazard(Panel panel, Baseline baseline, int[] standard) {
    this(panel, recipe(panel, baseline, standard));
  }

  private LogisticHazard(Panel panel, List<Feature> recipe) {
    this.panel = panel;
    this.recipe = recipe;
    features = new double[recipe.size()][panel.risk().size()];
    for (int k = 0; k < features.length; k++) {
      Feature feature = recipe.get(k);
      Arrays.setAll(
          features[k], row -> (feature.of().at(panel, row) - feature.mean()) / feature.spread());
    }
  }

  /** The same baseline, its features made alike, on other rows. */
  LogisticHazard on(Panel other) {
    return new LogisticHazard(other, recipe);
  }

  private static List<Feature> recipe(Panel panel, Baseline baseline, int[] standard) {
    List<Feature> recipe = new ArrayList<>();
    for (int a = 0; a < CAPABILITY.size(); a++) {
      Column first = CAPABILITY.get(a);
      recipe.add(feature(first.name(), (on, row) -> on.at(first, row), panel, standard));
      for (int b = 0; b <= a; b++) {
        Column second = CAPABILITY.get(b);
        recipe.add(
            feature(
                first + " x " + second,
                (on, row) -> on.at(first, row) * on.at(second, row),
                panel,
                standard));
      }
    }
    for (Column one : List.of(Column.MOMENTUM, Column.ADOPTERS)) {
      recipe.add(feature(one.name(), (on, row) -> on.at(one, row), panel, standard));
    }
    for (Column one : baseline.columns) {
      boolean signed = one == Column.ARMS_RECEIVED;
      FeatureOfRow of = (on, row) -> signed ? on.at(one, row) : StrictMath.log1p(on.at(one, row));
      recipe.add(feature(one.name(), of, panel, standard));
    }
    return recipe;
  }

  private static Feature feature(String name, FeatureOfRow of, Panel panel, int[] standard) {
    double sum = 0;
    double squares = 0;
    for (int row : standard) {
      double value = of.at(panel, row);
      sum += value;
      squares += value * value;
    }
    double mean = sum / standard.length;
    double spread = Math.sqrt(Math.max(1e-12, squares / standard.length - mean * mean));
    return new Feature(name, of, mean, spread);
  }

  @Override
  public Link link() {
    return Link.LOGIT;
  }

  @Override
  public String[] names() {
    List<String> names = new ArrayList<>(List.of("intercept"));
    recipe.forEach(feature -> names.add(feature.name()));
    panel.innovations().forEach(m -> names.add("effect of " + m));
    return names.toArray(String[]::new);
  }

  @Override
  public double centre(int k) {
    return 0;
  }

  @Override
  public double spread(int k) {
    return k == 0 ? Double.POSITIVE_INFINITY : k <= features.length ? SPREAD : 1;
  }

  @Override
  public double predictor(int row, double[] at, double[] gradient) {
    Arrays.fill(gradient, 0);
    int effect = features.length + 1 + panel.risk().innovations()[row];
    double sum = at[0] + at[effect];
    gradient[0] = 1;
    gradient[effect] = 1;
    for (int k = 0; k < features.length; k++) {
      sum += at[k + 1] * features[k][row];
      gradient[k + 1] = features[k][row];
    }
    return sum;
  }
}
