package entente.view;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import javax.swing.JPanel;

/** A row whose parts go on in a further line where the width does not hold them. */
public final class WrapRow extends JPanel {

  private static final long serialVersionUID = 1L;

  /**
   * An empty row.
   *
   * @param gap between parts, in pixels
   * @param between between lines, in pixels
   */
  public WrapRow(int gap, int between) {
    super(new FlowLayout(FlowLayout.LEADING, gap, between));
  }

  @Override
  public Dimension getPreferredSize() {
    FlowLayout layout = (FlowLayout) getLayout();
    Container parent = getParent();
    int width = parent == null || parent.getWidth() == 0 ? 620 : parent.getWidth();
    int x = layout.getHgap();
    int lineHeight = 0;
    int height = layout.getVgap();
    for (var part : getComponents()) {
      if (part.isVisible()) {
        Dimension size = part.getPreferredSize();
        if (x + size.width + layout.getHgap() > width && x > layout.getHgap()) {
          height += lineHeight + layout.getVgap();
          x = layout.getHgap();
          lineHeight = 0;
        }
        x += size.width + layout.getHgap();
        lineHeight = Math.max(lineHeight, size.height);
      }
    }
    return new Dimension(120, height + lineHeight + layout.getVgap());
  }

  @Override
  public Dimension getMaximumSize() {
    return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
  }
}
