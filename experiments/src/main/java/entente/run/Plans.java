package entente.run;

import entente.scenario.Scenario;
import entente.scenario.ScenarioReader;
import entente.world.WorldPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The plans of the scenarios now in use, so that a scenario is read and planned once for all its
 * replications. The least recently used are forgotten.
 */
final class Plans {

  private static final int KEPT = 64;

  private record Source(String scenario, List<String> settings) {}

  private static final class Slot {
    private WorldPlan plan;
    private RuntimeException failure;

    synchronized WorldPlan plan(Source source) {
      if (plan == null && failure == null) {
        try {
          plan = new WorldPlan(read(source));
        } catch (RuntimeException e) {
          failure = e;
        }
      }
      if (failure != null) {
        throw failure;
      }
      return plan;
    }

    private static Scenario read(Source source) {
      return ScenarioReader.read(source.scenario(), "scenario", source.settings()).orThrow();
    }
  }

  private final Map<Source, Slot> slots =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Source, Slot> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * The plan of a task.
   *
   * @throws entente.scenario.ScenarioException when scenario and settings have faults
   */
  WorldPlan of(RunTask task) {
    Slot slot;
    Source source = new Source(task.scenario(), task.settings());
    synchronized (slots) {
      slot = slots.computeIfAbsent(source, key -> new Slot());
    }
    return slot.plan(source);
  }
}
