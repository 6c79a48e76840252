package entente.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entente.Given;
import entente.mechanism.Exposure;
import entente.scenario.Scenario;
import entente.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Valente's exposure, thresholds and hazard on the classic diffusion networks, through the engine's
 * own exposure. A nomination makes the one who nominates look at the one nominated, with weight 1;
 * adoption is all or nothing and happens by events in the period the study recorded.
 */
class ClassicNetworksTest {

  private static final String FOLDER = System.getProperty("entente.shared", "");

  private record Study(
      List<String> ids, int[] adopted, List<List<Integer>> nominated, int first, int periods) {}

  private static Study study(String name) throws IOException {
    Path folder = Path.of(FOLDER, "data", "networks");
    assumeTrue(
        !FOLDER.isEmpty() && Files.isReadable(folder.resolve(name + "_edges.csv")),
        () ->
            "skipped: the classic networks are read from the folder data/networks under the folder"
                + " named by the system property entente.shared, now '"
                + FOLDER
                + "'");
    Map<String, Integer> adopted = new TreeMap<>();
    for (String[] row : rows(folder.resolve(name + "_toa.csv"))) {
      adopted.put(row[0], Integer.valueOf(row[1]));
    }
    List<String> ids = List.copyOf(adopted.keySet());
    Map<String, Set<Integer>> nominated = new LinkedHashMap<>();
    ids.forEach(id -> nominated.put(id, new LinkedHashSet<>()));
    for (String[] row : rows(folder.resolve(name + "_edges.csv"))) {
      if (adopted.containsKey(row[0]) && adopted.containsKey(row[1]) && !row[0].equals(row[1])) {
        nominated.get(row[0]).add(ids.indexOf(row[1]));
      }
    }
    int[] times = adopted.values().stream().mapToInt(t -> t).toArray();
    int first = java.util.Arrays.stream(times).min().orElseThrow();
    int last = java.util.Arrays.stream(times).max().orElseThrow();
    return new Study(
        ids,
        times,
        nominated.values().stream().map(List::copyOf).toList(),
        first,
        last - first + 1);
  }

  private static List<String[]> rows(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    return lines.subList(1, lines.size()).stream()
        .filter(line -> !line.isBlank())
        .map(line -> line.split(",", -1))
        .toList();
  }

  /** One step for each period; a member that nominates nobody is on its own. */
  private static Scenario world(Study study) {
    StringBuilder states = new StringBuilder("'states':[");
    StringBuilder ties = new StringBuilder("'partnerships':[");
    StringBuilder events = new StringBuilder("'events':[");
    for (int i = 0; i < study.ids().size(); i++) {
      states.append(i == 0 ? "" : ",").append("{'id':'n" + study.ids().get(i) + "'}");
      events
          .append(i == 0 ? "" : ",")
          .append("{'at':" + (study.adopted()[i] - study.first()))
          .append(",'type':'INTRODUCTION','innovation':'m','state':'n" + study.ids().get(i) + "'}");
      for (int j : study.nominated().get(i)) {
        ties.append(ties.charAt(ties.length() - 1) == '[' ? "" : ",")
            .append("{'id':'" + i + "-" + j + "','type':'SECCOOP','symmetric':false,'weight':1,")
            .append("'source':'n" + study.ids().get(j) + "',")
            .append("'recipients':['n" + study.ids().get(i) + "']}");
      }
    }
    return Given.scenario(
        "'calendar':{'start':0,'end':" + study.periods() + ",'ticksPerYear':1}",
        states + "]",
        ties + "]",
        "'innovations':[" + Given.BARE_INNOVATION + "'id':'m'}]",
        events + "]",
        "'parameters':{'emulation':{'rate':0,'backgroundWeight':0}," + Given.BARE_PARAMETERS + "}");
  }

  /**
   * Exposure by period and member; for those yet to adopt it must be the column the model reads.
   */
  private static double[][] exposure(Study study) {
    Given given = Given.run(world(study), 1);
    double[][] exposure = new double[study.periods()][study.ids().size()];
    for (int t = 0; t < study.periods(); t++) {
      World world = given.world();
      for (int k = 0; k < study.ids().size(); k++) {
        int i = given.state("n" + study.ids().get(k));
        exposure[t][k] = Exposure.of(world, i, 0);
        assertThat(world.isAdopted(i, 0)).isEqualTo(study.adopted()[k] <= study.first() + t);
        if (world.isReceptive(i, 0)) {
          assertThat(world.exposure(i, 0)).isEqualTo(exposure[t][k]);
        }
      }
      given.steps(1);
    }
    return exposure;
  }

  /** The numbers that the R package netdiffuseR finds, to the digits it was asked for. */
  @Test
  void medicalInnovationHasThePublishedExposureHazardAndThresholds() throws IOException {
    Study doctors = study("medInnovations");
    assertThat(doctors.ids()).hasSize(125);
    assertThat(doctors.periods()).isEqualTo(18);
    double[][] exposure = exposure(doctors);
    double[] mean = DiffusionStatistics.meanExposure(exposure);
    assertThat(mean[0]).isCloseTo(0.067867, within(5e-7));
    assertThat(mean[1]).isCloseTo(0.149067, within(5e-7));
    assertThat(mean[2]).isCloseTo(0.266667, within(5e-7));
    assertThat(mean[3]).isCloseTo(0.359600, within(5e-7));
    assertThat(mean[17]).isCloseTo(0.912, within(1e-12));
    int[] adopters = DiffusionStatistics.cumulativeAdopters(doctors.adopted(), 1, 18);
    assertThat(adopters).startsWith(11, 20, 29, 40).endsWith(125);
    double[] hazard = DiffusionStatistics.hazard(adopters, 125);
    assertThat(hazard[1]).isCloseTo(0.078947, within(5e-7));
    assertThat(hazard[2]).isCloseTo(0.085714, within(5e-7));
    assertThat(hazard[3]).isCloseTo(0.114583, within(5e-7));
    assertThat(hazard[4]).isCloseTo(0.129412, within(5e-7));
    double[] thresholds = DiffusionStatistics.thresholds(exposure, doctors.adopted(), 1);
    assertThat(DiffusionStatistics.mean(thresholds)).isCloseTo(0.566, within(1e-12));
    assertThat(DiffusionStatistics.median(thresholds)).isCloseTo(0.6667, within(5e-5));
  }

  /** Against a count from the nominations themselves, which knows nothing of the engine. */
  @ParameterizedTest
  @CsvSource({"medInnovations, 125", "brfarmers, 692"})
  void exposureIsTheShareOfNominatedAlters(String name, int members) throws IOException {
    Study study = study(name);
    assertThat(study.ids()).hasSize(members);
    double[][] exposure = exposure(study);
    for (int t = 0; t < study.periods(); t++) {
      int period = study.first() + t;
      for (int i = 0; i < members; i++) {
        List<Integer> alters = study.nominated().get(i);
        long adopters = alters.stream().filter(j -> study.adopted()[j] <= period).count();
        assertThat(exposure[t][i])
            .isEqualTo(alters.isEmpty() ? 0 : adopters / (double) alters.size());
      }
    }
  }

  @Test
  void theStatisticsOfThreeMembersCanBeWorkedOutByHand() {
    int[] adopted = {1, 3, DiffusionStatistics.NEVER};
    int[] cumulative = DiffusionStatistics.cumulativeAdopters(adopted, 1, 4);
    assertThat(cumulative).containsExactly(1, 1, 2, 2);
    assertThat(DiffusionStatistics.hazard(cumulative, 3)).containsExactly(0, 0, 0.5, 0);
    assertThat(DiffusionStatistics.hazard(new int[] {0, 1, 1}, 1)).containsExactly(0, 1, 0);
    double[][] exposure = {{0, 0.5, 0}, {0, 0.5, 1}, {0.2, 1, 1}, {0.2, 1, 1}};
    assertThat(DiffusionStatistics.meanExposure(exposure)[1]).isEqualTo(0.5);
    double[] thresholds = DiffusionStatistics.thresholds(exposure, adopted, 1);
    assertThat(thresholds).containsExactly(0, 1, Double.NaN);
    assertThat(DiffusionStatistics.mean(thresholds)).isEqualTo(0.5);
    assertThat(DiffusionStatistics.median(thresholds)).isEqualTo(0.5);
    assertThat(DiffusionStatistics.median(new double[] {3, 1, 2})).isEqualTo(2);
    assertThat(DiffusionStatistics.mean(new double[] {Double.NaN})).isNaN();
  }
}
