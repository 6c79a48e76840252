package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The book of a small folder of real runs. */
class ChartBookTest {

  @TempDir static Path shared;
  private static ChartBook.Drawn drawn;

  @BeforeAll
  static void drawOnce() throws IOException {
    SampleFolder.write(shared, "cold-war", 2, Map.of());
    drawn = ChartBook.draw(shared);
  }

  @Test
  void drawsEveryChartOfAScenarioWithOneArm() {
    assertThat(drawn.leftOut()).isEmpty();
    assertThat(names(drawn.files(), ".png"))
        .containsExactlyInAnyOrder(
            "adoption-curves",
            "adoption-by-innovation",
            "channels-over-time",
            "adoption-map",
            "blocs-over-time",
            "network");
    assertThat(names(drawn.files(), ".svg")).isEqualTo(names(drawn.files(), ".png"));
  }

  @Test
  void everyPngIsTwiceThePaperWidthAndNotBlank() throws IOException {
    for (Path file : drawn.files()) {
      if (file.toString().endsWith(".png")) {
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).as(file.toString()).isEqualTo(Style.WIDTH * Figure.SCALE);
        assertThat(colours(image)).as(file.toString()).hasSizeGreaterThan(50);
      }
    }
  }

  @Test
  void everySvgIsWellFormedAndCarriesItsWordsAsText() throws Exception {
    for (Path file : drawn.files()) {
      if (file.toString().endsWith(".svg")) {
        Document document = parse(Files.readAllBytes(file));
        assertThat(document.getElementsByTagName("text").getLength()).isGreaterThan(10);
        assertThat(document.getDocumentElement().getTextContent())
            .as(file.toString())
            .contains("scenario cold-war, 2 replications, seeds 1–2");
      }
    }
    String map = Files.readString(shared.resolve("charts/adoption-map.svg"));
    assertThat(map).contains("German Democratic Republic", "Radar-directed", "Technologies");
  }

  @Test
  void aSecondDrawingInAnotherLocaleGivesTheSameBytes() throws IOException {
    Locale before = Locale.getDefault();
    for (String tag : List.of("de-DE", "tr-TR", "ar-EG")) {
      Map<Path, byte[]> first = read(drawn.files());
      try {
        Locale.setDefault(Locale.forLanguageTag(tag));
        ChartBook.draw(shared);
      } finally {
        Locale.setDefault(before);
      }
      first.forEach((file, bytes) -> assertThat(file).as(tag).hasBinaryContent(bytes));
    }
  }

  @Test
  void aFolderWithoutRunsIsRefusedInWords(@TempDir Path empty) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChartBook.draw(empty))
        .withMessageContaining("scenario.json");
  }

  private static Map<Path, byte[]> read(List<Path> files) {
    return files.stream()
        .collect(
            Collectors.toMap(
                file -> file,
                file -> {
                  try {
                    return Files.readAllBytes(file);
                  } catch (IOException e) {
                    throw new IllegalStateException(e);
                  }
                }));
  }

  private static Set<String> names(List<Path> files, String ending) {
    return files.stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(ending))
        .map(name -> name.substring(0, name.length() - ending.length()))
        .collect(Collectors.toSet());
  }

  static Set<Integer> colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 3) {
      for (int x = 0; x < image.getWidth(); x += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }

  static Document parse(byte[] svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
  }
}
