package entente.view;

import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/**
 * The mouse on a network: click to choose, drag to move, turn the wheel to zoom, right for menus.
 */
final class Hand extends MouseAdapter {

  private static final int SLACK = 4;

  private final NetworkView view;
  private final NetworkScene scene;
  private Point pressed;
  private boolean dragged;

  Hand(NetworkView view, NetworkScene scene) {
    this.view = view;
    this.scene = scene;
  }

  @Override
  public void mousePressed(MouseEvent event) {
    view.canvas().requestFocusInWindow();
    pressed = event.getPoint();
    dragged = false;
    menu(event);
  }

  @Override
  public void mouseReleased(MouseEvent event) {
    scene.setDragging(false);
    view.canvas().repaint();
    menu(event);
    if (!dragged && SwingUtilities.isLeftMouseButton(event) && scene.snapshot() != null) {
      view.choose(view.stateAt(event.getPoint()));
    }
  }

  /** Which of press and release asks for a menu differs between systems. */
  private void menu(MouseEvent event) {
    if (event.isPopupTrigger()) {
      view.menuAt(event.getPoint());
    }
  }

  @Override
  public void mouseClicked(MouseEvent event) {
    if (event.getClickCount() == 2 && view.stateAt(event.getPoint()) < 0) {
      view.resetView();
    }
  }

  @Override
  public void mouseDragged(MouseEvent event) {
    if (SwingUtilities.isLeftMouseButton(event)
        && pressed != null
        && (dragged || pressed.distance(event.getPoint()) > SLACK)) {
      scene.setDragging(true);
      scene.pan(event.getX() - pressed.x, event.getY() - pressed.y);
      pressed = event.getPoint();
      dragged = true;
      view.wake();
    }
  }

  @Override
  public void mouseMoved(MouseEvent event) {
    view.pointAt(event.getPoint());
  }

  @Override
  public void mouseExited(MouseEvent event) {
    view.pointAt(null);
  }

  @Override
  public void mouseWheelMoved(MouseWheelEvent event) {
    double factor = Math.pow(1.12, -event.getPreciseWheelRotation());
    JComponent canvas = view.canvas();
    scene.zoomAt(factor, event.getX(), event.getY(), canvas.getWidth(), canvas.getHeight());
    view.wake();
  }
}
