package entente.view;

import entente.snapshot.Roster;
import entente.snapshot.Snapshot;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.util.ArrayList;
import java.util.List;

/** The card beside the mouse: who a state is, in four lines. */
final class HoverCard {

  private static final int PAD = 9;

  private final NetworkScene scene;

  HoverCard(NetworkScene scene) {
    this.scene = scene;
  }

  void paint(Graphics2D g, Point mouse, int width, int height) {
    int i = scene.hovered();
    if (i < 0) {
      return;
    }
    List<String> lines = lines(scene.snapshot(), i);
    Font plain = Palette.font(Font.PLAIN, 13);
    Font bold = Palette.font(Font.BOLD, 14);
    FontMetrics metrics = g.getFontMetrics(plain);
    int w = g.getFontMetrics(bold).stringWidth(lines.get(0));
    for (String line : lines) {
      w = Math.max(w, metrics.stringWidth(line));
    }
    int step = metrics.getHeight() + 2;
    w += 2 * PAD;
    int h = step * lines.size() + 2 * PAD;
    int x = mouse.x + 16 + w > width ? Math.max(4, mouse.x - 16 - w) : mouse.x + 16;
    int y = Math.min(mouse.y + 12, Math.max(4, height - h - 4));
    g.setColor(new Color(31, 41, 51, 40));
    g.fillRoundRect(x + 2, y + 3, w, h, 10, 10);
    g.setColor(Color.WHITE);
    g.fillRoundRect(x, y, w, h, 10, 10);
    g.setColor(Palette.bloc(scene.snapshot().bloc()[i]));
    g.fillRoundRect(Texts.isRightToLeft() ? x + w - 5 : x, y, 5, h, 5, 5);
    g.setColor(Palette.RULE);
    g.drawRoundRect(x, y, w, h, 10, 10);
    for (int k = 0; k < lines.size(); k++) {
      g.setFont(k == 0 ? bold : plain);
      g.setColor(k == 0 ? Palette.INK : Palette.MUTED);
      int used = g.getFontMetrics().stringWidth(lines.get(k));
      int left = Texts.isRightToLeft() ? x + w - PAD - 3 - used : x + PAD + 3;
      g.drawString(lines.get(k), left, y + PAD + metrics.getAscent() + k * step);
    }
  }

  private List<String> lines(Snapshot snapshot, int i) {
    Roster roster = snapshot.roster();
    int b = snapshot.bloc()[i];
    List<String> lines = new ArrayList<>();
    lines.add(Names.of(roster.states().get(i).name()));
    lines.add(b < 0 ? Texts.get("card.noBloc") : Names.of(roster.blocs().get(b).name()));
    lines.add(
        Texts.get(
            "card.measures",
            Texts.number(snapshot.capability()[i], 2),
            Texts.number(snapshot.autonomy()[i], 2)));
    int m = scene.innovation();
    lines.add(
        m == NetworkScene.ALL
            ? Texts.get("card.service", Texts.percent(snapshot.serviceShare(i)))
            : Names.of(roster.innovations().get(m).name())
                + ": "
                + Texts.get("stage." + snapshot.stage(i, m)));
    return lines;
  }
}
