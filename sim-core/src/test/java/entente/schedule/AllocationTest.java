package entente.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import entente.mechanism.Mechanisms;
import entente.scenario.ScenarioReader;
import entente.world.WorldPlan;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AllocationTest {

  /**
   * The column of one number per state and innovation takes 8 × 40 × 29 bytes in the Cold War; a
   * step that made any column anew would allocate at least that. What is left over is a handful of
   * list iterators of 32 bytes that the compiler may or may not remove.
   */
  private static final long SMALLEST_COLUMN = 8L * 40 * 29;

  /** Every channel acts, and so slowly that almost nothing happens. */
  private static final List<String> ALMOST_STILL =
      Stream.of(
              "emulation.rate",
              "directive.rate",
              "standards.rate",
              "assistance.rate",
              "exercises.rate",
              "industry.rate",
              "civil.rate",
              "competition.rate",
              "abandonment.unreadinessRate",
              "abandonment.fiscalRate")
          .map(name -> name + "=1e-9")
          .toList();

  @Test
  void aStepInWhichNothingChangesAllocatesNoColumn() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    WorldPlan plan = new WorldPlan(ScenarioReader.builtIn("cold-war", ALMOST_STILL).orThrow());
    int[] changes = new int[1];
    Model model = new Model(plan, Mechanisms.standard(), 1, change -> changes[0]++);
    List<Long> quiet = new ArrayList<>();
    while (!model.isOver()) {
      changes[0] = 0;
      long before = threads.getCurrentThreadAllocatedBytes();
      model.step();
      long allocated = threads.getCurrentThreadAllocatedBytes() - before;
      boolean sameYear = model.tick() % 12 != 0;
      if (changes[0] == 0 && sameYear && model.tick() > 24) {
        quiet.add(allocated);
      }
    }
    Collections.sort(quiet);
    assertThat(quiet).hasSizeGreaterThan(50);
    assertThat(quiet.get(quiet.size() / 2)).isLessThan(SMALLEST_COLUMN / 2);
  }
}
