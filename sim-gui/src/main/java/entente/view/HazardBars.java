package entente.view;

import entente.value.ChannelName;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;

/** The hazards by channel that now act on a state, as bars in the colours of the channels. */
final class HazardBars extends JComponent {

  private static final long serialVersionUID = 1L;
  private static final int ROW = 20;

  private double[] hazard = new double[0];

  HazardBars() {
    setName("hazard-bars");
  }

  /** Shows hazards in the order of the channels, 1/year. */
  void show(double[] byChannel) {
    hazard = byChannel;
    revalidate();
    repaint();
  }

  private List<ChannelName> shown() {
    List<ChannelName> shown = new ArrayList<>();
    for (int k = 0; k < hazard.length; k++) {
      if (hazard[k] > 0) {
        shown.add(ChannelName.values()[k]);
      }
    }
    shown.sort((a, b) -> Double.compare(hazard[b.ordinal()], hazard[a.ordinal()]));
    return shown;
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(200, ROW * shown().size() + (shown().isEmpty() ? 0 : 4));
  }

  @Override
  public Dimension getMaximumSize() {
    return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = (Graphics2D) graphics.create();
    NetworkPainter.hints(g);
    g.setFont(Palette.font(Font.PLAIN, 12));
    List<ChannelName> shown = shown();
    double most = shown.isEmpty() ? 1 : hazard[shown.get(0).ordinal()];
    int label = 92;
    int number = 52;
    int room = Math.max(10, getWidth() - label - number - 8);
    boolean mirrored = Texts.isRightToLeft();
    for (int k = 0; k < shown.size(); k++) {
      ChannelName channel = shown.get(k);
      int y = k * ROW + 2;
      int w = (int) Math.max(2, room * hazard[channel.ordinal()] / most);
      String words = Texts.get("channel." + channel);
      String value = Texts.number(hazard[channel.ordinal()], 3);
      int textWidth = g.getFontMetrics().stringWidth(words);
      g.setColor(Palette.INK);
      g.drawString(words, mirrored ? getWidth() - textWidth : 0, y + 13);
      g.setColor(Palette.channel(channel));
      int x = mirrored ? getWidth() - label - w : label;
      g.fillRoundRect(x, y + 2, w, ROW - 7, 4, 4);
      g.setColor(new Color(0, 0, 0, 40));
      g.drawRoundRect(x, y + 2, w, ROW - 7, 4, 4);
      g.setColor(Palette.MUTED);
      int valueWidth = g.getFontMetrics().stringWidth(value);
      g.drawString(value, mirrored ? x - valueWidth - 6 : x + w + 6, y + 13);
    }
    g.dispose();
  }
}
