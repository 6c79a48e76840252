package entente.view;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JPanel;

/**
 * The time line: the whole calendar, how far the run is known, what happens when, and a thumb to
 * drag. Runs from left to right in every language, as the charts do.
 */
public final class Timeline extends JPanel {

  private static final long serialVersionUID = 1L;
  private static final int SIDE = 14;
  private static final int TRACK = 20;

  private final transient IntConsumer moved;
  private transient List<Mark> marks = List.of();
  private double start;
  private int ticks = 1;
  private int ticksPerYear = 12;
  private int head;
  private int position;

  /**
   * Something that happens.
   *
   * @param tick when, in steps
   * @param words what
   * @param isOwn whether the user made it happen
   */
  public record Mark(int tick, String words, boolean isOwn) {}

  /** A time line; told of the step that the user goes to. */
  public Timeline(IntConsumer moved) {
    this.moved = moved;
    setOpaque(false);
    setName("timeline");
    setFocusable(true);
    setPreferredSize(new Dimension(300, 46));
    setToolTipText("");
    getAccessibleContext().setAccessibleName(Texts.get("timeline.help"));
    MouseAdapter hand =
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            go(tickAt(event.getX()));
          }

          @Override
          public void mouseDragged(MouseEvent event) {
            go(tickAt(event.getX()));
          }
        };
    addMouseListener(hand);
    addMouseMotionListener(hand);
    key("LEFT", -1, 0);
    key("RIGHT", 1, 0);
    key("PAGE_DOWN", 0, 1);
    key("PAGE_UP", 0, -1);
    key("HOME", Integer.MIN_VALUE / 2, 0);
  }

  private void key(String stroke, int steps, int years) {
    Keys.bind(this, stroke, () -> go(position + steps + years * ticksPerYear));
  }

  private void go(int tick) {
    int target = Math.max(0, Math.min(ticks, tick));
    position = target;
    repaint();
    moved.accept(target);
  }

  /** Shows a calendar. */
  public void setCalendar(double from, int steps, int stepsPerYear, List<Mark> what) {
    start = from;
    ticks = Math.max(1, steps);
    ticksPerYear = stepsPerYear;
    marks = List.copyOf(what);
    repaint();
  }

  /** Shows where the run stands and how far it is known. */
  public void setProgress(int shown, int known) {
    position = shown;
    head = known;
    repaint();
  }

  /** Where a step is, for tests. */
  public int xOf(int tick) {
    return SIDE + (int) Math.round((getWidth() - 2.0 * SIDE) * tick / ticks);
  }

  private int tickAt(int x) {
    return (int) Math.round((x - SIDE) / Math.max(1.0, getWidth() - 2.0 * SIDE) * ticks);
  }

  @Override
  public String getToolTipText(MouseEvent event) {
    Mark nearest = null;
    for (Mark mark : marks) {
      int d = Math.abs(xOf(mark.tick()) - event.getX());
      if (d <= 4 && (nearest == null || d < Math.abs(xOf(nearest.tick()) - event.getX()))) {
        nearest = mark;
      }
    }
    double year =
        start + Math.max(0, Math.min(ticks, tickAt(event.getX()))) / (double) ticksPerYear;
    return nearest == null
        ? Texts.month(year)
        : Texts.month(start + nearest.tick() / (double) ticksPerYear) + ": " + nearest.words();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    NetworkPainter.hints(g);
    int w = getWidth() - 2 * SIDE;
    g.setColor(new Color(0xDDE3E9));
    g.fillRoundRect(SIDE, TRACK - 3, w, 6, 6, 6);
    g.setColor(new Color(0x9DB4C8));
    g.fillRoundRect(SIDE, TRACK - 3, xOf(head) - SIDE, 6, 6, 6);
    g.setColor(Palette.ACCENT);
    g.fillRoundRect(SIDE, TRACK - 3, xOf(position) - SIDE, 6, 6, 6);
    for (Mark mark : marks) {
      int x = xOf(mark.tick());
      g.setColor(mark.isOwn() ? new Color(0xD55E00) : Palette.MUTED);
      if (mark.isOwn()) {
        g.fillPolygon(new int[] {x - 5, x + 5, x}, new int[] {3, 3, 13}, 3);
      } else {
        g.drawLine(x, 8, x, 14);
      }
    }
    years(g, w);
    int x = xOf(position);
    g.setColor(Color.WHITE);
    g.fillOval(x - 8, TRACK - 8, 16, 16);
    g.setColor(Palette.ACCENT);
    g.setStroke(new BasicStroke(isFocusOwner() ? 4f : 3f));
    g.drawOval(x - 8, TRACK - 8, 16, 16);
    g.dispose();
  }

  private void years(Graphics2D g, int w) {
    g.setFont(Palette.font(Font.PLAIN, 11));
    double span = ticks / (double) ticksPerYear;
    double step = 1;
    for (double candidate : new double[] {1, 2, 5, 10, 20, 50, 100}) {
      step = candidate;
      if (span / step * 46 <= w) {
        break;
      }
    }
    g.setColor(Palette.MUTED);
    for (double year = Math.ceil(start / step - 1e-9) * step;
        year <= start + span + 1e-9;
        year += step) {
      int x = SIDE + (int) Math.round(w * (year - start) / span);
      String text = Texts.year(year);
      int half = g.getFontMetrics().stringWidth(text) / 2;
      int left = Math.max(0, Math.min(getWidth() - 2 * half, x - half));
      g.drawString(text, left, getHeight() - 4);
    }
  }
}
