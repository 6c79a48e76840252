package entente.random;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.RandomGeneratorFactory;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.Philox4x64;
import org.apache.commons.rng.simple.JDKRandomBridge;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The luck of one run: uniform numbers that are a function of what they are for. A draw is keyed by
 * the master seed, its purpose, the state, the innovation and the visit, through Philox4x64-10
 * (Salmon, Moraes, Dror and Shaw 2011), a counter-based generator that passes TestU01's BigCrush.
 * No draw depends on how many were made before, so adding a state, a mechanism or an observer
 * leaves the luck of all others as it was, and two arms of a comparison share theirs.
 */
public final class Luck {

  /** What a draw is for. Ordinals are part of the key: append, never reorder. */
  public enum Purpose {
    /** Resistance of the clock from unaware to aware. */
    AWARENESS,
    /** Resistance of the clock from aware to evaluating. */
    EVALUATION,
    /** Resistance of the clock from evaluating to adopted. */
    ADOPTION,
    /** Resistance of the clock of the one upgrade. */
    UPGRADE,
    /** Resistance of the clock of abandonment. */
    ABANDONMENT,
    /** Which channel an adoption came by. */
    ADOPTION_CHANNEL,
    /** Which channel an upgrade came by. */
    UPGRADE_CHANNEL,
    /** Which partner an adoption came from. */
    ADOPTION_SOURCE,
    /** Which partner an upgrade came from. */
    UPGRADE_SOURCE,
    /** Whether a partner's red line conflicts with a programme's design. */
    RED_LINE_CONFLICT,
    /** When a red line told late comes to light. */
    RED_LINE_MOMENT,
    /** Whether a partner told late leaves. */
    RED_LINE_EXIT
  }

  private static final double UNIT = 0x1.0p-53;
  private static final long WORLD_STREAM = 0x776f726c64L;

  private final long seed;

  private Luck(long seed) {
    this.seed = seed;
  }

  /**
   * The luck of a run.
   *
   * @param masterSeed any 64 bits
   */
  public static Luck of(long masterSeed) {
    return new Luck(masterSeed);
  }

  /**
   * The key of an id: the first eight bytes of its SHA-256.
   *
   * @param id a stable text id
   */
  public static long key(String id) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      long key = 0;
      for (int k = 0; k < Long.BYTES; k++) {
        key = key << 8 | hash[k] & 0xff;
      }
      return key;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * A uniform number in the open interval (0, 1).
   *
   * @param purpose what it is for
   * @param stateKey {@link #key} of the state (or programme partner)
   * @param innovationKey {@link #key} of the innovation (or programme)
   * @param visit how often this transition was reached before
   */
  public double uniform(Purpose purpose, long stateKey, long innovationKey, int visit) {
    long[] keyAndCounter = {
      seed, 0L, stateKey, innovationKey, (long) purpose.ordinal() << 32 | visit, 0L
    };
    return ((new Philox4x64(keyAndCounter).nextLong() >>> 11) + 0.5) * UNIT;
  }

  /**
   * The resistance of a clock: a unit exponential. The transition fires when the hazard accumulated
   * reaches it (Sellke 1983).
   */
  public double resistance(Purpose purpose, long stateKey, long innovationKey, int visit) {
    return -StrictMath.log(uniform(purpose, stateKey, innovationKey, visit));
  }

  /**
   * The stream from which a world is generated, apart from every run's.
   *
   * @param worldSeed seed of the world
   * @param part which part of the world is drawn, such as {@code ties}
   */
  public static UniformRandomProvider world(long worldSeed, String part) {
    return RandomSource.PHILOX_4X64.create(
        new long[] {worldSeed, WORLD_STREAM, key(part), 0L, 0L, 0L});
  }

  /** A {@link java.util.Random} for libraries that ask for one, fed from a world stream. */
  public static java.util.Random bridge(long worldSeed, String part) {
    return new JDKRandomBridge(
        RandomSource.PHILOX_4X64, new long[] {worldSeed, WORLD_STREAM, key(part), 0L, 0L, 0L});
  }

  /** The same for Commons Math, whose optimisers ask for a generator of their own kind. */
  public static RandomGenerator generator(long worldSeed, String part) {
    return RandomGeneratorFactory.createRandomGenerator(bridge(worldSeed, part));
  }
}
