package entente.app;

import entente.control.Session;

final class Batch {
  Batch(Desk desk, Session session) {}

  void ask() {}
}
