package entente.publish;

import entente.design.ExpandedExperiment;
import entente.design.Shard;
import entente.run.Engine;
import entente.run.Sweep;
import entente.store.Manifest;
import entente.store.Provenance;
import entente.store.SweepStore;
import entente.store.TableFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A published experiment done again.
 *
 * @param id its id
 * @param lines one per published number
 * @param sameTables whether the tables as a whole are those that were published, byte for byte
 * @param resultsDigest digest of the tables now
 * @param failedRuns runs that failed
 * @param seconds that the runs took
 * @param verdict what it comes to
 * @param reasons what is different, each in a sentence
 */
public record Reproduction(
    String id,
    List<Line> lines,
    boolean sameTables,
    String resultsDigest,
    long failedRuns,
    double seconds,
    Outcome verdict,
    List<String> reasons) {

  /** Copies the lists. */
  public Reproduction {
    lines = List.copyOf(lines);
    reasons = List.copyOf(reasons);
  }

  /** What a reproduction comes to. */
  public enum Outcome {
    /** Every number is found again. */
    REPRODUCED,
    /** Something is not found again, though what was done is the same. */
    DIFFERS,
    /** What was done is not what was published. */
    CHANGED,
    /** What it was made from is not here, so nothing was done. */
    ABSENT
  }

  /**
   * One published number and its reproduction.
   *
   * @param published the number
   * @param reproduced the value now; NaN where it is not defined
   * @param isFound whether there is such a number now
   */
  public record Line(PublishedNumber published, double reproduced, boolean isFound) {

    /** Reproduced less published. */
    public double difference() {
      return reproduced - published.value();
    }

    /** Whether it is the same within the tolerance. */
    public boolean isMet() {
      return isFound && published.isMetBy(reproduced);
    }

    /** Whether it is the same to the last digit. */
    public boolean isExact() {
      return isFound && Double.compare(reproduced, published.value()) == 0;
    }

    /** {@code same}, {@code within tolerance}, {@code differs} or {@code missing}. */
    public String verdict() {
      if (!isFound) {
        return "missing";
      }
      return isExact() ? "same" : isMet() ? "within tolerance" : "differs";
    }
  }

  /** How many numbers are found again. */
  public long met() {
    return lines.stream().filter(Line::isMet).count();
  }

  /** Whether it is reproduced. */
  public boolean isReproduced() {
    return verdict == Outcome.REPRODUCED;
  }

  /**
   * Does a published experiment again.
   *
   * @param published the published experiment
   * @param results where the results go: a folder that does not exist, or is empty
   * @param engine what makes the runs
   * @param listener told how far it is
   * @param provenance which program this is
   * @throws InterruptedException when the thread was interrupted
   * @throws entente.store.FolderRefused when the results cannot be written
   */
  public static Reproduction of(
      Published published,
      Path results,
      Engine engine,
      Sweep.Listener listener,
      Provenance provenance)
      throws InterruptedException {
    ExpandedExperiment experiment = published.experiment();
    Manifest manifest;
    try (SweepStore store =
        SweepStore.open(results, experiment, Shard.WHOLE, provenance, SweepStore.Mode.NEW)) {
      manifest =
          new Sweep(experiment, engine, listener).execute(store, TableFormat.CSV, provenance);
    }
    Map<String, Double> now = new HashMap<>();
    List<String> kept =
        published.record().responses().stream().filter(experiment.responses()::contains).toList();
    try {
      for (PublishedNumber number :
          PublishedNumbers.of(experiment, results.resolve("runs.csv"), kept, 0)) {
        now.put(number.label(), number.value());
      }
    } catch (IOException e) {
      throw new IllegalStateException("the tables just written cannot be read", e);
    }
    List<Line> lines = new ArrayList<>();
    for (PublishedNumber number : published.numbers()) {
      Double value = now.get(number.label());
      lines.add(new Line(number, value == null ? Double.NaN : value, value != null));
    }
    return judged(published, lines, manifest, provenance);
  }

  private static Reproduction judged(
      Published published, List<Line> lines, Manifest manifest, Provenance provenance) {
    PublishedRecord then = published.record();
    List<String> reasons = new ArrayList<>(published.changes());
    boolean changed = !reasons.isEmpty();
    boolean tampered = published.isTampered();
    if (tampered) {
      reasons.add("expected/numbers.csv was altered after it was published");
    }
    boolean sameTables = manifest.resultsDigest().equals(then.resultsDigest());
    long unmet = lines.stream().filter(line -> !line.isMet()).count();
    boolean sameVersion = then.version().equals(provenance.version());
    if (!sameVersion) {
      reasons.add(
          "it was published by version "
              + then.version()
              + " of the program, and this is "
              + provenance.version());
    } else if ((unmet > 0 || !sameTables) && !then.commit().equals(provenance.commit())) {
      reasons.add(
          "it was published by another build of version "
              + then.version()
              + ", "
              + then.commit()
              + "; this is "
              + provenance.commit());
    }
    if (manifest.runs().failed() > 0) {
      reasons.add(manifest.runs().failed() + " runs failed");
    }
    if (!changed) {
      compare(lines, unmet, sameTables, tampered, sameVersion, reasons);
    }
    boolean tablesMatter = !sameTables && sameVersion;
    Outcome verdict =
        changed
            ? Outcome.CHANGED
            : unmet > 0 || tampered || tablesMatter || manifest.runs().failed() > 0
                ? Outcome.DIFFERS
                : Outcome.REPRODUCED;
    return new Reproduction(
        published.id(),
        lines,
        sameTables,
        manifest.resultsDigest(),
        manifest.runs().failed(),
        manifest.wallSeconds(),
        verdict,
        reasons);
  }

  private static void compare(
      List<Line> lines,
      long unmet,
      boolean sameTables,
      boolean tampered,
      boolean sameVersion,
      List<String> reasons) {
    if (unmet > 0 && sameTables) {
      reasons.add(
          "the runs are those that were published, to the last byte, and yet "
              + unmet
              + " of "
              + lines.size()
              + " published numbers are not those of the runs"
              + (tampered ? "" : ": they were altered, and their digest with them"));
    } else if (unmet == 0 && !sameTables) {
      reasons.add(
          "every published number is found again, but the tables as a whole are not the same"
              + (sameVersion ? "" : ", as is to be expected of another version"));
    } else if (unmet > 0) {
      reasons.add("the runs are not those that were published");
    }
  }
}
