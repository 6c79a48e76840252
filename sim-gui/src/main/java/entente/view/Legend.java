package entente.view;

import entente.value.ChannelName;
import entente.value.PartnershipType;
import entente.value.Stage;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.Icon;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;

/**
 * What the colours of the network mean. The forms of partnership are switches that hide and show
 * them.
 */
public final class Legend extends JPanel {

  private static final long serialVersionUID = 1L;

  private final JPanel fills = row();
  private final Map<PartnershipType, JCheckBox> forms = new EnumMap<>(PartnershipType.class);
  private final Map<ChannelName, JLabel> channels = new EnumMap<>(ChannelName.class);

  private enum Kind {
    LINE,
    DOT,
    DISC
  }

  private record Swatch(Kind kind, Color color, PartnershipType type) implements Icon {
    @Override
    public int getIconWidth() {
      return kind == Kind.LINE ? 26 : 13;
    }

    @Override
    public int getIconHeight() {
      return 14;
    }

    @Override
    public void paintIcon(Component c, Graphics graphics, int x, int y) {
      Graphics2D g = (Graphics2D) graphics.create();
      NetworkPainter.hints(g);
      if (kind == Kind.LINE) {
        boolean shown = !(c instanceof JCheckBox box) || box.isSelected();
        g.setColor(shown ? color : Palette.RULE);
        g.setStroke(Palette.stroke(type));
        g.drawLine(x, y + 7, x + 26, y + 7);
        if (type == PartnershipType.SFA) {
          g.fillPolygon(new int[] {x + 12, x + 12, x + 21}, new int[] {y + 2, y + 12, y + 7}, 3);
        }
      } else {
        g.setColor(color);
        g.fill(new Ellipse2D.Double(x + 1, y + 1.5, 11, 11));
        if (kind == Kind.DISC) {
          g.setColor(Palette.UNALIGNED);
          g.draw(new Ellipse2D.Double(x + 1, y + 1.5, 11, 11));
        }
      }
      g.dispose();
    }
  }

  /** A legend; told of the forms that are hidden (true) or shown. */
  public Legend(BiConsumer<PartnershipType, Boolean> hidden) {
    setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
    setBackground(Color.WHITE);
    setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Palette.RULE));
    JPanel signs = row();
    for (PartnershipType type : PartnershipType.values()) {
      JCheckBox box = new JCheckBox(Texts.get("form." + type), true);
      box.setName("form-" + type);
      box.setIcon(new Swatch(Kind.LINE, Palette.form(type), type));
      box.setFont(Palette.font(Font.PLAIN, 12));
      box.setOpaque(false);
      box.setMargin(new java.awt.Insets(0, 0, 0, 0));
      box.setToolTipText(Texts.get("legend.form.help"));
      box.addActionListener(
          event -> {
            box.setForeground(box.isSelected() ? Palette.INK : Palette.UNALIGNED);
            hidden.accept(type, !box.isSelected());
          });
      forms.put(type, box);
      signs.add(box);
    }
    for (ChannelName channel : ChannelName.values()) {
      JLabel label =
          label(
              Texts.get("channel." + channel),
              new Swatch(Kind.DOT, Palette.channel(channel), null));
      channels.put(channel, label);
      signs.add(label);
    }
    add(signs);
    add(fills);
    showStages(false);
  }

  private static JPanel row() {
    JPanel row = new WrapRow(7, 1);
    row.setOpaque(false);
    return row;
  }

  private static JLabel label(String text, Icon icon) {
    JLabel label = new JLabel(text, icon, JLabel.LEADING);
    label.setFont(Palette.font(Font.PLAIN, 12));
    label.setForeground(Palette.INK);
    return label;
  }

  /**
   * Shows what the colours of a world mean, and leaves out what cannot be seen in it.
   *
   * @param seen the forms of partnership that it has
   * @param directives whether any bloc has a hub that may order something
   */
  public void show(Set<PartnershipType> seen, boolean directives) {
    forms.forEach((type, box) -> box.setVisible(seen.contains(type)));
    channels.get(ChannelName.DIR).setVisible(directives);
    channels.get(ChannelName.SFA).setVisible(seen.contains(PartnershipType.SFA));
    channels.get(ChannelName.IND).setVisible(seen.contains(PartnershipType.INDUSTRIAL));
    channels.get(ChannelName.SUP).setVisible(seen.contains(PartnershipType.SUPPLY));
    revalidate();
  }

  /** Whether the fills of the states are stages of one innovation. */
  public void showStages(boolean stages) {
    fills.removeAll();
    if (stages) {
      for (Stage stage : Stage.values()) {
        fills.add(
            label(Texts.get("stage." + stage), new Swatch(Kind.DISC, Palette.stage(stage), null)));
      }
    } else {
      for (String part : new String[] {"wedge", "size", "ring", "dots"}) {
        fills.add(label(Texts.get("legend." + part), null));
      }
    }
    fills.applyComponentOrientation(getComponentOrientation());
    revalidate();
    repaint();
  }
}
