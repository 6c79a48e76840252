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

  private final Panel panel;
  private final List<String> names = new ArrayList<>();
  private final double[][] features;
  private final int own;

  /**
   * A baseline on a panel.
   *
   * @param standard rows whose mean and spread standardise the features: those of the fit
   */
  public LogisticHazard(Panel panel, Baseline baseline, int[] standard) {
    this.panel = panel;
    List<double[]> columns = new ArrayList<>();
    names.add("intercept");
    for (int a = 0; a < CAPABILITY.size(); a++) {
      add(columns, CAPABILITY.get(a).name(), column(CAPABILITY.get(a), false), standard);
      for (int b = 0; b <= a; b++) {
        double[] one = column(CAPABILITY.get(a), false);
        double[] other = column(CAPABILITY.get(b), false);
        Arrays.setAll(one, row -> one[row] * other[row]);
        add(columns, CAPABILITY.get(a) + " x " + CAPABILITY.get(b), one, standard);
      }
    }
    add(columns, Column.MOMENTUM.name(), column(Column.MOMENTUM, false), standard);
    add(columns, Column.ADOPTERS.name(), column(Column.ADOPTERS, false), standard);
    for (Column one : baseline.columns) {
      add(columns, one.name(), column(one, one != Column.ARMS_RECEIVED), standard);
    }
    features = columns.toArray(double[][]::new);
    own = names.size();
    panel.innovations().forEach(m -> names.add("effect of " + m));
  }

  private double[] column(Column column, boolean logarithm) {
    double[] values = new double[panel.risk().size()];
    Arrays.setAll(
        values, row -> logarithm ? Math.log1p(panel.at(column, row)) : panel.at(column, row));
    return values;
  }

  private void add(List<double[]> columns, String name, double[] values, int[] standard) {
    double sum = 0;
    double squares = 0;
    for (int row : standard) {
      sum += values[row];
      squares += values[row] * values[row];
    }
    double mean = sum / standard.length;
    double spread = Math.sqrt(Math.max(1e-12, squares / standard.length - mean * mean));
    Arrays.setAll(values, row -> (values[row] - mean) / spread);
    names.add(name);
    columns.add(values);
  }

  @Override
  public Link link() {
    return Link.LOGIT;
  }

  @Override
  public String[] names() {
    return names.toArray(String[]::new);
  }

  @Override
  public double centre(int k) {
    return 0;
  }

  @Override
  public double spread(int k) {
    return k == 0 ? Double.POSITIVE_INFINITY : k < own ? SPREAD : 1;
  }

  @Override
  public double predictor(int row, double[] at, double[] gradient) {
    Arrays.fill(gradient, 0);
    int effect = own + panel.risk().innovations()[row];
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
