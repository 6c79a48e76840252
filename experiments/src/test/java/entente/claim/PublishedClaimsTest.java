package entente.claim;

import static org.assertj.core.api.Assertions.assertThat;

import entente.report.ClaimLine;
import entente.report.ClaimPages;
import entente.report.DilemmaPages;
import entente.run.InProcessEngine;
import entente.scenario.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every published claim gives the published numbers again, to the last digit. The points at other
 * parameters take minutes: {@code ./entente claims --check --all-points} makes them, and here one
 * claim stands for all.
 */
class PublishedClaimsTest {

  private static final Path PUBLISHED =
      Path.of(System.getProperty("entente.root", "..")).resolve("experiments").resolve("published");

  static List<PublishedClaim> claims() {
    List<Fault> faults = new ArrayList<>();
    List<PublishedClaim> claims = PublishedClaim.claims(PUBLISHED, faults);
    assertThat(faults).isEmpty();
    return claims;
  }

  @Test
  void everyStylisedFactOfTheModelDescriptionIsAClaim() {
    List<String> numbers =
        claims().stream().map(claim -> claim.name().substring("claim-".length(), 8)).toList();
    for (int fact = 1; fact <= 16; fact++) {
      assertThat(numbers).contains(String.format("%02d", fact));
    }
  }

  @ParameterizedTest
  @MethodSource("claims")
  void thePublishedNumbersComeAgain(PublishedClaim claim) throws Exception {
    ClaimResult published = published(claim);
    assertThat(claim.study(new InProcessEngine(2), false)).isEqualTo(published.here());
  }

  @ParameterizedTest
  @MethodSource("claims")
  void thePageTellsThePublishedNumbers(PublishedClaim claim) throws IOException {
    assertThat(Files.readString(claim.folder().resolve("README.md")))
        .isEqualTo(ClaimPages.readme(ClaimLine.of(claim, published(claim))));
    assertThat(published(claim).elsewhere().points()).isEqualTo(PlausiblePoints.POINTS);
    assertThat(claim.name()).isEqualTo(claim.folder().getFileName().toString());
  }

  @Test
  void theSignsAtOtherParametersComeAgain() throws Exception {
    PublishedClaim claim =
        claims().stream().filter(c -> c.name().startsWith("claim-07")).findFirst().orElseThrow();
    assertThat(claim.study(new InProcessEngine(2), true)).isEqualTo(published(claim));
  }

  static List<PublishedClaim> dilemmas() {
    List<Fault> faults = new ArrayList<>();
    List<PublishedClaim> dilemmas = PublishedClaim.dilemmas(PUBLISHED, faults);
    assertThat(faults).isEmpty();
    assertThat(dilemmas).hasSize(5);
    return dilemmas;
  }

  /** The runs of dilemmas take a minute: {@code ./entente dilemmas --check} makes them all. */
  @ParameterizedTest
  @MethodSource("dilemmas")
  void theDilemmasPageTellsThePublishedNumbers(PublishedClaim dilemma) throws IOException {
    List<Fault> faults = new ArrayList<>();
    FrontierStudy.Result result = dilemma.expectedFrontier(faults).orElseThrow();
    assertThat(faults).isEmpty();
    assertThat(result.points())
        .hasSize(dilemma.experiment().design().size() * dilemma.experiment().arms().size());
    assertThat(Files.readString(dilemma.folder().resolve("README.md")))
        .isEqualTo(DilemmaPages.readme(dilemma.experiment().experiment(), result));
    assertThat(dilemma.folder().resolve("figure.png")).exists();
  }

  @Test
  void aDilemmaGivesThePublishedFrontierAgain() throws Exception {
    PublishedClaim trilemma =
        dilemmas().stream()
            .filter(d -> d.name().equals("dilemma-trilemma"))
            .findFirst()
            .orElseThrow();
    assertThat(trilemma.studyFrontier(new InProcessEngine(2)))
        .isEqualTo(trilemma.expectedFrontier(new ArrayList<>()).orElseThrow());
  }

  private static ClaimResult published(PublishedClaim claim) {
    List<Fault> faults = new ArrayList<>();
    ClaimResult result = claim.expected(faults).orElseThrow();
    assertThat(faults).isEmpty();
    return result;
  }
}
