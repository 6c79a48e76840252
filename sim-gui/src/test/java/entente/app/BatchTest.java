package entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import entente.control.Recipe;
import entente.scenario.ScenarioReader;
import entente.store.RunRows;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a batch counts. */
class BatchTest {

  private static String partners(String scenario, int replications) throws InterruptedException {
    Recipe recipe = Recipe.of(scenario, ScenarioReader.builtIn(scenario).text(), 1);
    List<List<RunRows>> rows = Batch.rows(recipe, replications, done -> {});
    assertThat(rows.get(0)).hasSize(replications);
    return Batch.partners(rows.get(0));
  }

  @Test
  void partnersAreCountedWhereThereAreProgrammes() throws InterruptedException {
    // Seeds 1 to 10: late red lines cost the programme a partner under seeds 4, 5 and 8.
    assertThat(partners("fcas", 10)).isEqualTo("3 in 7 runs, 2 in 3 runs");
    assertThat(partners("limit-logistic-small", 2)).isEmpty();
  }
}
