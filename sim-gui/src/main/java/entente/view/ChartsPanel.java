package entente.view;

import entente.snapshot.Trace;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.event.HierarchyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.Timer;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;

/** Three live charts, each with a choice of what it shows. */
public final class ChartsPanel extends JPanel {

  private static final long serialVersionUID = 1L;
  private static final int STRIP_HEIGHT = 196;
  private static final int REDRAW_MILLIS = 150;

  private final transient List<Slot> slots = new ArrayList<>();
  private final String prefix;
  private final Timer redraw = new Timer(REDRAW_MILLIS, event -> draw());
  private transient List<Strand> arms = List.of();
  private transient List<Trace> ghosts = List.of();
  private double time;
  private int innovation = -1;

  private record Slot(Curves curves, JComboBox<Measure> choice, ChartPanel panel) {}

  /** Three charts of nothing yet, one beneath the other. */
  public ChartsPanel() {
    this(new GridLayout(0, 1, 0, 6), "measure-", 3);
  }

  private ChartsPanel(GridLayout layout, String prefix, int count) {
    super(layout);
    this.prefix = prefix;
    addHierarchyListener(
        event -> {
          if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && isShowing()) {
            redraw.start();
          }
        });
    setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
    redraw.setRepeats(false);
    for (Measure first : List.of(Measure.ADOPTION, Measure.CHANNELS, Measure.AUTONOMY)) {
      if (slots.size() < count) {
        add(slot(first));
      }
    }
  }

  /** Two charts of nothing yet, side by side, low enough to stand beneath a network. */
  public static ChartsPanel strip() {
    ChartsPanel strip = new ChartsPanel(new GridLayout(1, 0, 6, 0), "strip-", 2);
    strip.setPreferredSize(new Dimension(400, STRIP_HEIGHT));
    return strip;
  }

  private JPanel slot(Measure first) {
    Curves curves = new Curves();
    JComboBox<Measure> choice = new JComboBox<>(Measure.values());
    choice.setSelectedItem(first);
    choice.setName(prefix + slots.size());
    choice.setToolTipText(Texts.get("chart.choice.help"));
    choice.putClientProperty("JComponent.sizeVariant", "small");
    ChartPanel panel =
        new ChartPanel(
            curves.chart(), 300, 150, 80, 60, 4000, 3000, false, false, false, false, false, true);
    panel.setMouseZoomable(false);
    panel.setPreferredSize(new Dimension(300, 150));
    panel.setMinimumSize(new Dimension(120, 70));
    Slot slot = new Slot(curves, choice, panel);
    choice.addActionListener(event -> draw(slot));
    slots.add(slot);
    JPanel card = new JPanel(new BorderLayout());
    card.setBackground(Color.WHITE);
    card.setBorder(BorderFactory.createLineBorder(Palette.RULE));
    card.add(choice, BorderLayout.NORTH);
    card.add(panel, BorderLayout.CENTER);
    return card;
  }

  /** Shows runs, futures left behind, and the moment now shown. */
  public void show(List<Strand> strands, List<Trace> leftBehind, double now) {
    boolean compared = strands.size() > 1;
    if (compared != arms.size() > 1) {
      slots.get(1).choice().setSelectedItem(compared ? Measure.DIFFERENCE : Measure.CHANNELS);
    }
    arms = List.copyOf(strands);
    ghosts = List.copyOf(leftBehind);
    time = now;
    if (!redraw.isRunning()) {
      redraw.start();
    }
  }

  /** Shows one innovation, or all for −1. */
  public void setInnovation(int m) {
    innovation = m;
    redraw.start();
  }

  /** What each chart shows. */
  public List<Measure> measures() {
    return slots.stream().map(slot -> (Measure) slot.choice().getSelectedItem()).toList();
  }

  /** Lets each chart show what it showed before. */
  public void setMeasures(List<Measure> measures) {
    for (int k = 0; k < Math.min(slots.size(), measures.size()); k++) {
      slots.get(k).choice().setSelectedItem(measures.get(k));
    }
  }

  /** The charts as they are, free of the window, to be drawn elsewhere. */
  public List<JFreeChart> copies() {
    List<JFreeChart> copies = new ArrayList<>();
    for (Slot slot : slots) {
      Curves copy = new Curves();
      Curves.Request request = request(slot);
      copy.update(request);
      String one = request.innovationShown();
      copy.chart().setTitle(request.measure() + (one == null ? "" : ": " + one));
      copies.add(copy.chart());
    }
    return copies;
  }

  private Curves.Request request(Slot slot) {
    Measure measure = (Measure) slot.choice().getSelectedItem();
    return new Curves.Request(measure, innovation, arms, ghosts, time);
  }

  private void draw() {
    if (isShowing()) {
      slots.forEach(this::draw);
    }
  }

  private void draw(Slot slot) {
    slot.curves().update(request(slot));
  }
}
