package entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import entente.cli.SmallSweep;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts of small sweeps: which are drawn, and that they are drawn. */
class SweepBookTest {

  private static final String ARMS =
      "\"arms\": [{\"name\": \"liberal\", \"governance\": \"liberal\"},"
          + " {\"name\": \"authoritarian\", \"governance\": \"authoritarian\"}], ";

  @TempDir Path folder;

  private List<String> drawn(String members) throws Exception {
    Path results =
        SmallSweep.of(folder, "\"responses\": [\"adoption\", \"interoperability\"], " + members);
    ChartBook.Drawn drawn = ChartBook.draw(results);
    List<String> names = new ArrayList<>();
    for (Path file : drawn.files()) {
      String name = file.getFileName().toString();
      if (name.endsWith(".png")) {
        byte[] png = Files.readAllBytes(file);
        java.awt.image.BufferedImage image =
            javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(png));
        Pictures.assertDrawn(png, Style.WIDTH * Figure.SCALE, image.getHeight(), name);
        names.add(name.replace(".png", ""));
      } else {
        assertThat(Pictures.words(Files.readString(file))).contains("Source: experiment small");
      }
    }
    return names;
  }

  @Test
  void aGridGetsHeatMapsResponsesAndCurvesByArm() throws Exception {
    List<String> names =
        drawn(
            ARMS
                + "\"series\": true, \"replications\": 3, \"design\": {\"kind\": \"grid\","
                + " \"levels\": 2, \"factors\": ["
                + SmallSweep.TWO_FACTORS
                + "]}");
    assertThat(names)
        .contains(
            "contrasts",
            "tornado-adoption-liberal",
            "response-adoption",
            "heat-map-adoption-difference",
            "curves-adoption",
            "distribution",
            "convergence-liberal");
  }

  @Test
  void aSampleGetsCorrelationsScatterAndParallelCoordinates() throws Exception {
    List<String> names =
        drawn(
            "\"replications\": 1, \"design\": {\"kind\": \"latin-hypercube\", \"samples\": 12,"
                + " \"factors\": ["
                + SmallSweep.TWO_FACTORS
                + "]}");
    assertThat(names)
        .contains(
            "correlations-adoption", "response-adoption", "scatter-matrix", "parallel-coordinates");
  }

  @Test
  void saltelliGetsIndicesAndMorrisItsPlane() throws Exception {
    assertThat(
            drawn(
                "\"replications\": 3, \"design\": {\"kind\": \"saltelli\", \"samples\": 8,"
                    + " \"factors\": ["
                    + SmallSweep.TWO_FACTORS
                    + "]}"))
        .contains("sobol-interoperability");
    assertThat(
            drawn(
                "\"replications\": 3, \"design\": {\"kind\": \"morris\", \"levels\": 4,"
                    + " \"trajectories\": 4, \"factors\": ["
                    + SmallSweep.TWO_FACTORS
                    + "]}"))
        .contains("morris-interoperability");
  }

  @Test
  void theExperimentChoosesAndTitlesItsCharts() throws Exception {
    List<String> names =
        drawn(
            ARMS
                + "\"replications\": 3, \"charts\": [\"distribution\", {\"kind\": \"contrasts\","
                + " \"title\": \"Of arms\"}]");
    assertThat(names).containsExactlyInAnyOrder("distribution", "contrasts");
    assertThat(Pictures.words(Files.readString(folder.resolve("results/charts/contrasts.svg"))))
        .contains("Of arms");
  }
}
