package entente.view;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BoxLayout;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** A column of parts in a scroll pane: as wide as the pane, as high as its parts. */
public final class Column extends JPanel implements Scrollable {

  private static final long serialVersionUID = 1L;

  /** An empty column. */
  public Column() {
    setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return 18;
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return Math.max(20, visible.height - 40);
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return false;
  }
}
