package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;

/** Looks at pictures as far as a program can. */
final class Pictures {

  private Pictures() {}

  /** The picture decodes, has its size, is white at the rim and has drawing in it. */
  static void assertDrawn(byte[] png, int width, int height, String name) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).as(name).isEqualTo(width);
    assertThat(image.getHeight()).as(name).isEqualTo(height);
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < height; y += 3) {
      for (int x = 0; x < width; x += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    assertThat(colours).as(name).hasSizeGreaterThan(25);
    for (int y = 0; y < height; y++) {
      assertThat(image.getRGB(0, y)).as(name + ": left rim").isEqualTo(0xFFFFFFFF);
      assertThat(image.getRGB(width - 1, y)).as(name + ": right rim").isEqualTo(0xFFFFFFFF);
    }
  }

  /** All words of a well-formed SVG. */
  static String words(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    return document.getDocumentElement().getTextContent();
  }
}
