package entente.bench;

import entente.schedule.Contagion;
import entente.world.WorldPlan;

/** Prints the heap that a world of a million states and five million ties takes once loaded. */
public final class MemoryOfAMillion {

  private static final double MEGABYTE = 1e6;

  private MemoryOfAMillion() {}

  /** Loads J3 and says how much heap it holds, then runs it once. */
  public static void main(String[] args) {
    double before = used();
    WorldPlan plan = new WorldPlan(ThresholdCases.Size.J3.scenarios().get(0));
    System.out.printf("loaded: %.0f MB%n", used() - before);
    Contagion run = new Contagion(plan.contagion(), 1);
    run.runToEnd();
    System.out.printf(
        "with one finished run: %.0f MB, %d adopters%n", used() - before, run.adopters(0));
  }

  private static double used() {
    for (int k = 0; k < 5; k++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }
}
