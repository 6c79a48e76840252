package entente.app;

import entente.control.Recipe;
import entente.control.Session;
import entente.run.InProcessEngine;
import entente.run.Replicates;
import entente.run.RunOutcome;
import entente.snapshot.Roster;
import entente.store.RunRows;
import entente.view.BandChart;
import entente.view.Names;
import entente.view.Palette;
import entente.view.Texts;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import javax.swing.SwingUtilities;
import org.jfree.chart.ChartPanel;

/** Many replications of what is on the desk, in the background, shown as quantile bands. */
final class Batch {

  private static final int MOST = 10_000;
  private static final String[] MEASURES = {"adoption", "autonomy", "interoperability"};

  private final Desk desk;
  private final Session session;

  Batch(Desk desk, Session session) {
    this.desk = desk;
    this.session = session;
  }

  /** Asks how many, and runs them. */
  void ask() {
    if (!session.isReady()) {
      return;
    }
    JSpinner count = new JSpinner(new SpinnerNumberModel(100, 2, MOST, 10));
    count.setName("replications");
    int answer =
        JOptionPane.showConfirmDialog(
            desk.frame(),
            new Object[] {Texts.get("batch.ask"), count},
            Texts.get("batch.title"),
            JOptionPane.OK_CANCEL_OPTION,
            JOptionPane.QUESTION_MESSAGE);
    if (answer == JOptionPane.OK_OPTION) {
      run((Integer) count.getValue());
    }
  }

  private void run(int replications) {
    Recipe recipe = session.recipe();
    Roster roster = session.roster();
    int innovation = desk.window().stage().innovation();
    int all = replications * recipe.arms().size();
    JProgressBar bar = new JProgressBar(0, all);
    bar.setStringPainted(true);
    bar.setPreferredSize(new Dimension(420, 26));
    JButton cancel = new JButton(Texts.get("batch.cancel"));
    cancel.setName("batch-cancel");
    JDialog dialog = new JDialog(desk.frame(), Texts.get("batch.title"), false);
    dialog.setName("batch");
    JPanel body = new JPanel(new BorderLayout(8, 8));
    body.setBorder(BorderFactory.createEmptyBorder(14, 14, 14, 14));
    body.add(bar, BorderLayout.CENTER);
    body.add(cancel, BorderLayout.LINE_END);
    dialog.setContentPane(body);
    dialog.applyComponentOrientation(Texts.orientation());
    dialog.pack();
    dialog.setLocationRelativeTo(desk.frame());
    Thread work =
        Background.run(
            () ->
                rows(
                    recipe,
                    replications,
                    done -> SwingUtilities.invokeLater(() -> bar.setValue(done))),
            rows -> show(dialog, body, recipe, roster, innovation, rows),
            reason -> {
              dialog.dispose();
              desk.failed(reason);
            });
    cancel.addActionListener(
        event -> {
          work.interrupt();
          dialog.dispose();
        });
    dialog.addWindowListener(
        new java.awt.event.WindowAdapter() {
          @Override
          public void windowClosing(java.awt.event.WindowEvent event) {
            work.interrupt();
          }
        });
    dialog.setVisible(true);
  }

  /** Makes the replications; a list for each arm. */
  static List<List<RunRows>> rows(Recipe recipe, int replications, IntConsumer progress)
      throws InterruptedException {
    List<List<RunRows>> byArm = new ArrayList<>();
    int cores = Math.max(1, Runtime.getRuntime().availableProcessors());
    int[] done = {0};
    for (Recipe.Arm arm : recipe.arms()) {
      List<RunRows> rows = new ArrayList<>();
      byArm.add(rows);
      Replicates replicates =
          new Replicates(
              recipe.text(arm),
              List.of(new Replicates.Arm(arm.name(), List.of())),
              replications,
              recipe.seed());
      new InProcessEngine(cores)
          .run(
              replicates.iterator(),
              outcome -> {
                if (outcome instanceof RunOutcome.Completed completed) {
                  rows.add(completed.rows());
                } else if (outcome instanceof RunOutcome.Failed failed) {
                  throw new IllegalArgumentException(failed.reason());
                }
                progress.accept(++done[0]);
              });
    }
    return byArm;
  }

  private void show(
      JDialog dialog,
      JPanel body,
      Recipe recipe,
      Roster roster,
      int innovation,
      List<List<RunRows>> rows) {
    body.removeAll();
    JPanel charts = new JPanel(new GridLayout(1, 0, 8, 0));
    for (String measure : MEASURES) {
      List<BandChart.Group> groups = new ArrayList<>();
      for (int a = 0; a < rows.size(); a++) {
        groups.addAll(groups(recipe.arms().get(a), roster, measure, innovation, rows.get(a), a));
      }
      String title = Texts.get("measure." + measure.toUpperCase(java.util.Locale.ROOT));
      if (groups.isEmpty()) {
        continue;
      }
      ChartPanel panel =
          new ChartPanel(
              BandChart.of(title, rows.get(0).get(0).times(), groups),
              330,
              280,
              100,
              100,
              3000,
              3000,
              false,
              false,
              true,
              false,
              false,
              false);
      charts.add(panel);
    }
    body.add(charts, BorderLayout.CENTER);
    JPanel words = new JPanel(new GridLayout(0, 1, 0, 3));
    words.add(new JLabel(Texts.get("batch.how", rows.get(0).size())));
    for (int a = 0; a < rows.size(); a++) {
      String partners = partners(rows.get(a));
      if (!partners.isEmpty()) {
        String arm = Names.of(recipe.arms().get(a).title());
        String counted = Texts.get("batch.partners", partners);
        words.add(new JLabel(arm.isEmpty() ? counted : arm + " · " + counted));
      }
    }
    body.add(words, BorderLayout.SOUTH);
    body.applyComponentOrientation(Texts.orientation());
    dialog.pack();
    int screen = dialog.getGraphicsConfiguration().getBounds().width;
    dialog.setSize(
        Math.min(Math.min(1180, screen - 20), dialog.getWidth()),
        380 + words.getPreferredSize().height);
    dialog.setLocationRelativeTo(desk.frame());
  }

  /** How many partners the programmes have at the end, and in how many runs; most first. */
  static String partners(List<RunRows> rows) {
    Map<Long, Integer> runs = new TreeMap<>(Comparator.reverseOrder());
    for (RunRows row : rows) {
      double partners = row.responses().getOrDefault("programmePartners", Double.NaN);
      if (!Double.isNaN(partners)) {
        runs.merge(Math.round(partners), 1, Integer::sum);
      }
    }
    return runs.entrySet().stream()
        .map(entry -> Texts.get("batch.partners.one", entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(Texts.get("batch.partners.and")));
  }

  private static List<BandChart.Group> groups(
      Recipe.Arm arm,
      Roster roster,
      String measure,
      int innovation,
      List<RunRows> rows,
      int armIndex) {
    List<BandChart.Group> groups = new ArrayList<>();
    int count = Math.max(1, roster.blocs().size());
    for (int b = 0; b < count; b++) {
      boolean inBloc = b < roster.blocs().size();
      String suffix = inBloc ? ":" + roster.blocs().get(b).id() : "";
      List<double[]> values = new ArrayList<>();
      for (RunRows row : rows) {
        double[] one = values(row, roster, measure + suffix, innovation);
        if (one != null) {
          values.add(one);
        }
      }
      if (values.isEmpty()) {
        continue; // nothing of the kind is observed in this world
      }
      String name = inBloc ? Names.brief(roster.blocs().get(b)) : Texts.get("chart.allStates");
      groups.add(
          new BandChart.Group(
              arm.title().isEmpty() ? name : name + " · " + Names.of(arm.title()),
              inBloc ? Palette.bloc(b) : Palette.INK,
              armIndex == 1,
              values));
    }
    return groups;
  }

  /** A measure at the times of observation; null where it is not observed. */
  private static double[] values(RunRows row, Roster roster, String measure, int innovation) {
    double[] whole = row.values(measure, "");
    if (whole != null) {
      return whole;
    }
    if (innovation >= 0) {
      return row.values(measure, roster.innovations().get(innovation).id());
    }
    double[] mean = new double[row.times().length];
    for (int t = 0; t < mean.length; t++) {
      double sum = 0;
      int count = 0;
      for (Roster.Item item : roster.innovations()) {
        double[] own = row.values(measure, item.id());
        if (own == null) {
          return null;
        }
        double value = own[t];
        if (!Double.isNaN(value) && item.introduced() <= row.times()[t] + 1e-9) {
          sum += value;
          count++;
        }
      }
      mean[t] = count == 0 ? Double.NaN : sum / count;
    }
    return mean;
  }
}
