package entente.scenario;

import java.util.ArrayList;
import java.util.List;

/** Collects faults; keeps the first thousand and counts the rest. */
final class Faults {

  private static final int KEPT = 1000;
  private static final int DETAILED = 100;

  private final String file;
  private final List<Fault> kept = new ArrayList<>();
  private long more;

  Faults(String file) {
    this.file = file;
  }

  void add(Place place, String message) {
    if (kept.size() < KEPT) {
      kept.add(new Fault(file, place.toString(), message));
    } else {
      more++;
    }
  }

  boolean isEmpty() {
    return kept.isEmpty();
  }

  /** Whether there are still few enough faults to search near names for them. */
  boolean wantsDetail() {
    return kept.size() < DETAILED;
  }

  /** All faults; a last one counts those that were not kept. */
  List<Fault> list() {
    List<Fault> all = new ArrayList<>(kept);
    if (more > 0) {
      all.add(new Fault(file, "", "and " + more + " more faults of these kinds"));
    }
    return all;
  }
}
