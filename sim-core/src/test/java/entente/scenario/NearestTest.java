package entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "'','',0",
    "abc,abc,0",
    "'',abc,3",
    "kitten,sitting,3",
    "ca,abc,3",
    "budgte,budget,1",
    "abcd,badc,2"
  })
  void distanceCountsSwapsOfNeighboursOnce(String a, String b, int distance) {
    assertThat(Nearest.distance(a, b)).isEqualTo(distance);
    assertThat(Nearest.distance(b, a)).isEqualTo(distance);
  }

  @Test
  void nearestWinsAndLetterCaseDoesNotMatter() {
    assertThat(Nearest.to("alliance", List.of("RELIANCE", "ALLIANCE"))).contains("ALLIANCE");
    assertThat(Nearest.to("rat", List.of("cat", "rate", "rats"))).contains("cat");
  }

  @Test
  void nothingIsOfferedForWordsFarFromAll() {
    assertThat(Nearest.to("zebra", List.of("alliance", "coalition"))).isEmpty();
    assertThat(Nearest.to("x", List.of("y"))).isEmpty();
    assertThat(Nearest.to("anything", List.of())).isEmpty();
    assertThat(Nearest.to("x".repeat(10_000), List.of("x"))).isEmpty();
  }
}
