package entente.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;

/**
 * A chart with its name and its size on paper.
 *
 * @param name name of the files, without ending: lower-case letters, digits and hyphens
 * @param chart the chart
 * @param width width in points
 * @param height height in points
 */
public record Figure(String name, JFreeChart chart, int width, int height) {

  /** Pixels of the PNG for each point, enough for print. */
  public static final int SCALE = 2;

  private static final String SVG = "http://www.w3.org/2000/svg";

  /** The title, for captions. */
  public String title() {
    return chart.getTitle() == null ? name : chart.getTitle().getText();
  }

  /** The picture as PNG, {@value #SCALE} pixels a point. */
  public byte[] png() {
    int w = width * SCALE;
    int h = height * SCALE;
    BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      g.setColor(Color.WHITE);
      g.fillRect(0, 0, w, h);
      g.scale(SCALE, SCALE);
      chart.draw(g, new Rectangle2D.Double(0, 0, width, height));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ChartUtils.writeBufferedImageAsPNG(out, image);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("cannot encode the picture " + name, e);
    } finally {
      g.dispose();
    }
  }

  /** The picture as SVG text, with its words as text. The same chart gives the same bytes. */
  public String svg() {
    Document document = emptyDocument();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment("");
    context.setPrecision(2);
    SVGGraphics2D g = new SVGGraphics2D(context, false);
    g.setSVGCanvasSize(new java.awt.Dimension(width, height));
    chart.draw(g, new Rectangle2D.Double(0, 0, width, height));
    StringWriter out = new StringWriter();
    try {
      g.stream(out, true);
    } catch (IOException e) {
      throw new IllegalStateException("cannot write the picture " + name, e);
    }
    return out.toString();
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java cannot make XML documents", e);
    }
  }

  /**
   * Writes {@code name.png} and {@code name.svg} into a folder.
   *
   * @param folder an existing folder
   * @return the two files
   * @throws IOException when a file cannot be written
   */
  public List<Path> writeTo(Path folder) throws IOException {
    Path png = folder.resolve(name + ".png");
    Path svg = folder.resolve(name + ".svg");
    Files.write(png, png());
    Files.write(svg, svg().getBytes(StandardCharsets.UTF_8));
    return List.of(png, svg);
  }
}
