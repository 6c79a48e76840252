package entente.view;

import entente.snapshot.Snapshot;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;

/** Pictures of a network to take away: PNG, SVG and the frames of a film. Needs no screen. */
public final class Pictures {

  private static final int SCALE = 2;
  private static final double SECONDS_PER_FRAME = 0.12;

  private Pictures() {}

  /**
   * What is pictured.
   *
   * @param layout where the states stand
   * @param innovation which innovation, or −1 for all
   * @param caption words over the picture; empty for none
   * @param width width in points
   * @param height height in points
   */
  public record Look(Layout layout, int innovation, String caption, int width, int height) {}

  private static NetworkScene scene(Look look) {
    NetworkScene scene = new NetworkScene();
    scene.setLayout(look.layout(), 0);
    return scene;
  }

  private static void draw(Graphics2D g, NetworkPainter painter, Look look, String date, double t) {
    painter.paint(g, look.width(), look.height(), t);
    g.setFont(Palette.font(Font.BOLD, 16));
    g.setColor(Palette.INK);
    g.drawString(look.caption().isEmpty() ? date : look.caption() + " · " + date, 14, 24);
  }

  /** Writes a moment as a PNG of two pixels a point. */
  public static void png(Snapshot snapshot, Look look, Path file) throws IOException {
    NetworkScene scene = scene(look);
    scene.show(snapshot, false, 0);
    scene.setInnovation(look.innovation());
    BufferedImage image =
        new BufferedImage(look.width() * SCALE, look.height() * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(SCALE, SCALE);
    draw(g, new NetworkPainter(scene), look, Texts.month(snapshot.time()), 10);
    g.dispose();
    write(image, file);
  }

  private static void write(BufferedImage image, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) { // its errors name the file
      if (!ImageIO.write(image, "png", out)) {
        throw new IOException("this Java cannot write PNG");
      }
    }
  }

  /** Writes a moment as SVG. */
  public static void svg(Snapshot snapshot, Look look, Path file) throws IOException {
    NetworkScene scene = scene(look);
    scene.show(snapshot, false, 0);
    scene.setInnovation(look.innovation());
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setComment("");
    context.setPrecision(2);
    SVGGraphics2D g = new SVGGraphics2D(context, false);
    g.setSVGCanvasSize(new Dimension(look.width(), look.height()));
    draw(g, new NetworkPainter(scene), look, Texts.month(snapshot.time()), 10);
    StringWriter out = new StringWriter();
    g.stream(out, true);
    Files.write(file, out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument("http://www.w3.org/2000/svg", "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java cannot make XML documents", e);
    }
  }

  private interface Frames {
    void add(BufferedImage frame) throws IOException;
  }

  /**
   * Writes a film as an animated GIF.
   *
   * @param film snapshots, one a step
   * @param look what is pictured
   * @param frames how many frames at most
   * @param file where it goes
   * @throws InterruptedException when interrupted; the file is then gone
   */
  public static void film(List<Snapshot> film, Look look, int frames, Path file)
      throws IOException, InterruptedException {
    try (Gif gif = new Gif(file, (int) Math.round(SECONDS_PER_FRAME * 100))) {
      play(film, look, frames, 1, gif::add);
    } catch (InterruptedException | IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /**
   * Writes a film as a series of PNG, {@code 0001.png} and so on, two pixels a point.
   *
   * @param film snapshots, one a step
   * @param look what is pictured
   * @param frames how many frames at most
   * @param folder where they go
   * @throws InterruptedException when interrupted; the frames made so far stay
   */
  public static void frames(List<Snapshot> film, Look look, int frames, Path folder)
      throws IOException, InterruptedException {
    int[] count = {0};
    play(
        film,
        look,
        frames,
        SCALE,
        image -> {
          write(
              image, folder.resolve(String.format(java.util.Locale.ROOT, "%04d.png", ++count[0])));
        });
  }

  private static void play(List<Snapshot> film, Look look, int frames, int scale, Frames sink)
      throws IOException, InterruptedException {
    NetworkScene scene = scene(look);
    NetworkPainter painter = new NetworkPainter(scene);
    scene.setPulseSeconds(4 * SECONDS_PER_FRAME);
    double clock = 10;
    int stride = Math.max(1, (film.size() + frames - 1) / frames);
    int last = -1;
    for (int k = 0; k < film.size(); k += stride) {
      for (int between = last + 1; between <= k; between++) {
        scene.show(film.get(between), true, clock);
        if (between == 0) {
          scene.setInnovation(look.innovation());
        }
      }
      last = k;
      BufferedImage image =
          new BufferedImage(
              look.width() * scale, look.height() * scale, BufferedImage.TYPE_INT_RGB);
      Graphics2D g = image.createGraphics();
      g.scale(scale, scale);
      scene.isMoving(clock);
      draw(g, painter, look, Texts.month(film.get(k).time()), clock);
      g.dispose();
      sink.add(image);
      clock += SECONDS_PER_FRAME;
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
  }
}
