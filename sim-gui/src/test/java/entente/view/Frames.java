package entente.view;

import entente.snapshot.Snapshot;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Measures how long a frame takes to paint, without a screen. */
public final class Frames {

  /** What is done to the picture meanwhile. */
  public enum Hand {
    /** Nothing; adoptions are on their way. */
    AWAY,
    /** It is dragged. */
    DRAGGING,
    /** The mouse points at another state in every frame. */
    POINTING
  }

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;

  private Frames() {}

  /**
   * Milliseconds a frame: all states and partnerships of a snapshot, with adoptions on their way.
   *
   * @param snapshot what is painted
   * @param frames how many frames
   * @param hand what is done to the picture
   */
  public static double millis(Snapshot snapshot, int frames, Hand hand) {
    NetworkScene scene = new NetworkScene();
    scene.setLayout(Layout.BLOCS, 0);
    NetworkPainter painter = new NetworkPainter(scene);
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    scene.show(snapshot, false, 0);
    long begin = 0;
    int warm = frames / 2;
    for (int k = 0; k < warm + frames; k++) {
      if (k == warm) {
        begin = System.nanoTime();
      }
      if (hand == Hand.DRAGGING) {
        scene.setDragging(true);
        scene.pan(k % 2 == 0 ? 1 : -1, 0);
      } else if (hand == Hand.POINTING) {
        scene.setHovered(k % snapshot.roster().size());
      }
      double clock = 10 + k / 30.0;
      scene.show(snapshot, true, clock);
      scene.isMoving(clock);
      painter.paint(g, WIDTH, HEIGHT, clock);
    }
    g.dispose();
    return (System.nanoTime() - begin) / 1e6 / frames;
  }
}
