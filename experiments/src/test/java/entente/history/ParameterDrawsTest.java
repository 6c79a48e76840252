package entente.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Draws around a fit of one rate of which no event is known: θ = ln of the yearly hazard, 40 rows
 * without an event, prior normal around −4 with standard deviation 2. The density is known up to a
 * constant, so its mean hazard is known by adding up.
 */
class ParameterDrawsTest {

  private static final int ROWS = 40;
  private static final int DRAWS = 20_000;
  private static final int BATCHES = 100;

  private static final RowModel RATE =
      new RowModel() {
        @Override
        public Link link() {
          return Link.HAZARD;
        }

        @Override
        public String[] names() {
          return new String[] {"rate"};
        }

        @Override
        public double centre(int k) {
          return -4;
        }

        @Override
        public double spread(int k) {
          return 2;
        }

        @Override
        public double predictor(int row, double[] parameters, double[] gradient) {
          gradient[0] = 1;
          return parameters[0];
        }
      };

  private static Scoring.Fit fit() {
    return Scoring.fit(
        RATE, IntStream.range(0, ROWS).toArray(), new boolean[ROWS], List.of(new double[] {-4}));
  }

  /** Mean hazard per year under the posterior, by the trapezoid rule. */
  private static double exactMean() {
    double weight = 0;
    double sum = 0;
    for (double theta = -20; theta < 4; theta += 1e-3) {
      double density = Math.exp(-ROWS * Math.exp(theta) - (theta + 4) * (theta + 4) / 8);
      weight += density;
      sum += density * Math.exp(theta);
    }
    return sum / weight;
  }

  private static double[] hazards(ParameterDraws draws) {
    double[] drawn = new double[DRAWS];
    Arrays.setAll(drawn, k -> Math.exp(draws.next()[0]));
    return drawn;
  }

  /** 20,000 draws; the error of their mean from 100 batches, each far longer than the memory. */
  @Test
  void theChainHasTheMeanOfThePosterior() {
    ParameterDraws draws = ParameterDraws.posterior(fit(), 1, "test");
    double[] drawn = hazards(draws);
    double mean = Arrays.stream(drawn).average().orElseThrow();
    double squares = 0;
    for (int b = 0; b < BATCHES; b++) {
      int from = b * DRAWS / BATCHES;
      double off =
          Arrays.stream(drawn, from, from + DRAWS / BATCHES).average().orElseThrow() - mean;
      squares += off * off;
    }
    double error = Math.sqrt(squares / (BATCHES - 1) / BATCHES);
    assertThat(mean).isCloseTo(exactMean(), within(4 * error));
    assertThat(draws.acceptance()).isBetween(0.1, 0.99);
  }

  @Test
  void theNormalLawOverstatesARateThatWasNeverSeen() {
    double[] drawn = hazards(ParameterDraws.normal(fit(), 1, "test"));
    assertThat(Arrays.stream(drawn).average().orElseThrow()).isGreaterThan(1.5 * exactMean());
  }
}
