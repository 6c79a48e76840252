package entente.design;

import entente.design.Experiment.Design;

/** Makes the points of a design; the same design always makes the same points. */
final class Designs {

  /** Most values a design may have: 800 MB of numbers. */
  static final long MOST_VALUES = 100_000_000;

  /** Levels of Morris's lattice where a file says nothing. */
  private static final int USUAL_MORRIS_LEVELS = 4;

  private Designs() {}

  /** Morris's layout of a design. */
  static Morris morris(Design design, Dimensions dimensions) {
    int levels = design.levels() == null ? USUAL_MORRIS_LEVELS : design.levels();
    return new Morris(design.trajectories(), dimensions.count(), levels);
  }

  /** Saltelli's layout of a design. */
  static Saltelli saltelli(Design design, Dimensions dimensions) {
    return new Saltelli(design.samples(), dimensions.count(), design.secondOrder());
  }

  /** Number of points; a list's are known only from its file. */
  static long size(Design design, Dimensions dimensions) {
    return switch (design.kind()) {
      case SINGLE -> 1;
      case GRID -> Grid.size(dimensions) < 0 ? Long.MAX_VALUE : Grid.size(dimensions);
      case ONE_AT_A_TIME, LIST -> 0;
      case LATIN_HYPERCUBE, SOBOL -> design.samples();
      case SALTELLI -> saltelli(design, dimensions).size();
      case MORRIS -> morris(design, dimensions).size();
    };
  }

  /**
   * The points of a design without faults, other than a list.
   *
   * @param design the design
   * @param dimensions its factors, with levels and baselines filled in where the kind needs them
   */
  static DesignTable table(Design design, Dimensions dimensions) {
    int k = dimensions.count();
    long seed = design.seed();
    return switch (design.kind()) {
      case SINGLE -> new DesignTable(dimensions.factors(), 1, new double[0]);
      case GRID -> Grid.of(dimensions);
      case ONE_AT_A_TIME -> OneAtATime.of(dimensions);
      case LATIN_HYPERCUBE -> {
        int n = design.samples();
        int exchanges =
            design.exchanges() == null ? LatinHypercube.usualExchanges(n, k) : design.exchanges();
        yield DesignTable.ofUnits(dimensions, LatinHypercube.units(n, k, exchanges, seed));
      }
      case SOBOL -> {
        int skip = design.skip() == null ? 0 : design.skip();
        yield DesignTable.ofUnits(
            dimensions, SobolSequence.units(design.samples(), k, skip, design.scramble(), seed));
      }
      case SALTELLI -> {
        Saltelli layout = saltelli(design, dimensions);
        int skip = design.skip() == null ? layout.usualSkip() : design.skip();
        yield DesignTable.ofUnits(dimensions, layout.units(skip, design.scramble(), seed));
      }
      case MORRIS -> {
        Morris layout = morris(design, dimensions);
        int candidates =
            design.candidates() == null ? layout.usualCandidates() : design.candidates();
        yield layout.table(dimensions, candidates, seed);
      }
      case LIST -> throw new IllegalArgumentException("the points of a list are read, not made");
    };
  }
}
