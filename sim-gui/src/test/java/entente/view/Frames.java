package entente.view;

import entente.snapshot.Snapshot;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Measures how long a frame takes to paint, without a screen. */
public final class Frames {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;

  private Frames() {}

  /**
   * Milliseconds a frame: all states and partnerships of a snapshot, with adoptions on their way.
   *
   * @param snapshot what is painted
   * @param frames how many frames
   * @param dragged whether the picture is being dragged
   */
  public static double millis(Snapshot snapshot, int frames, boolean dragged) {
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
      if (dragged) {
        scene.setDragging(true);
        scene.pan(k % 2 == 0 ? 1 : -1, 0);
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
