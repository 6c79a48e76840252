package entente.app;

import entente.control.Session;

final class Exports {
  Exports(Desk desk, Session session) {}

  void openScenario() {}

  void saveScenario() {}

  void exportNetwork() {}

  void exportCharts() {}

  void exportFilm() {}

  void exportResults() {}
}
