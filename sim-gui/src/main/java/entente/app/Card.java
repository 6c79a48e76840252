package entente.app;

import entente.view.Palette;
import entente.view.Texts;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** A white card with a title, as the left side stacks them. */
final class Card extends JPanel {

  private static final long serialVersionUID = 1L;

  Card(String key, Component body) {
    super(new BorderLayout(0, 5));
    setBackground(Color.WHITE);
    setAlignmentX(LEFT_ALIGNMENT);
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createEmptyBorder(3, 6, 3, 6),
            BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(Palette.RULE),
                BorderFactory.createEmptyBorder(6, 8, 7, 8))));
    JLabel title = new JLabel(Texts.get(key));
    title.setFont(Palette.font(Font.BOLD, 13));
    title.setForeground(Palette.INK);
    add(title, BorderLayout.NORTH);
    add(body, BorderLayout.CENTER);
  }
}
