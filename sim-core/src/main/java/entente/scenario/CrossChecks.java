package entente.scenario;

/** Finds what is wrong between the keys of a scenario. */
final class CrossChecks {

  private CrossChecks() {}

  static void check(Scenario scenario, Scenario.Calendar written, Faults faults) {}
}
