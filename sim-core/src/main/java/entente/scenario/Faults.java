package entente.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects faults; keeps the first thousand and counts the rest. */
public final class Faults {

  private static final int KEPT = 1000;
  private static final int DETAILED = 100;

  private final String file;
  private final List<Fault> kept = new ArrayList<>();
  private final Set<String> pointers = new HashSet<>();
  private long more;

  /**
   * A collector.
   *
   * @param file the name that faults give the file
   */
  public Faults(String file) {
    this.file = file;
  }

  /** A collector that treats faults found earlier as told, and keeps only those to come. */
  Faults(String file, Faults earlier) {
    this.file = file;
    pointers.addAll(earlier.pointers);
  }

  void add(Place place, String message) {
    if (kept.size() < KEPT) {
      add(place.toString(), message);
    } else {
      more++;
    }
  }

  /** Adds a fault unless one stands at the very same place already, of which it may be an echo. */
  void addOnce(Place place, String message) {
    if (!knows(place)) {
      add(place, message);
    }
  }

  /**
   * Adds a fault.
   *
   * @param pointer JSON pointer of the place, empty for the whole document
   * @param message what was found and what is allowed
   */
  public void add(String pointer, String message) {
    if (kept.size() < KEPT) {
      kept.add(new Fault(file, pointer, message));
      pointers.add(pointer);
    } else {
      more++;
    }
  }

  /** Adds a fault unless one stands at the very same pointer already. */
  public void addOnce(String pointer, String message) {
    if (!pointers.contains(pointer)) {
      add(pointer, message);
    }
  }

  /** Adds faults found elsewhere, with the names of their own files. */
  public void addAll(List<Fault> others) {
    for (Fault other : others) {
      if (kept.size() < KEPT) {
        kept.add(other);
      } else {
        more++;
      }
    }
  }

  /** Whether a fault stands at this very place. */
  boolean knows(Place place) {
    return !pointers.isEmpty() && pointers.contains(place.toString());
  }

  /** Whether nothing is wrong so far. */
  public boolean isEmpty() {
    return kept.isEmpty();
  }

  /** Whether there are still few enough faults to search near names for them. */
  boolean wantsDetail() {
    return kept.size() < DETAILED;
  }

  /** All faults; a last one counts those that were not kept. */
  public List<Fault> list() {
    List<Fault> all = new ArrayList<>(kept);
    if (more > 0) {
      all.add(new Fault(file, "", "and " + more + " more faults of these kinds"));
    }
    return all;
  }
}
