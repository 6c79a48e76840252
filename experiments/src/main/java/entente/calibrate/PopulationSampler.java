package entente.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Approximate Bayesian computation by sequential Monte Carlo: the adaptive population scheme of
 * Lenormand, Jabot and Deffuant (2013).
 *
 * <p>The first generation is drawn from the prior. Of every generation the nearest particles are
 * kept, and the distance of the worst of them is the tolerance. New particles are kept ones, drawn
 * by weight and moved by a normal kernel of twice their weighted covariance (Beaumont, Cornuet,
 * Marin and Robert 2009, in the form of Filippi et al. 2013):
 *
 * <pre>  w = prior(θ) / Σ_j w_j K(θ; θ_j)</pre>
 *
 * Particles that would leave the ranges are drawn again, which changes all weights of a generation
 * by one factor and so nothing. Every particle has a stream of its own, so the result depends
 * neither on the order nor on the place of the trials.
 */
public final class PopulationSampler {

  private final Calibration calibration;
  private final Evaluator evaluator;
  private final EvaluationLog log;
  private final SamplerSettings settings;

  private PopulationSampler(
      Calibration calibration, Evaluator evaluator, EvaluationLog log, SamplerSettings settings) {
    this.calibration = calibration;
    this.evaluator = evaluator;
    this.log = log;
    this.settings = settings;
  }

  /** A particle: its places, its weight (up to a factor), its distance. */
  private record Particle(double[] places, double weight, double distance) {}

  /**
   * Samples the posterior.
   *
   * @throws IllegalArgumentException if fewer particles of the first generation than are to be kept
   *     have a distance
   */
  public static Posterior sample(
      Calibration calibration, Evaluator evaluator, EvaluationLog log, SamplerSettings settings) {
    return new PopulationSampler(calibration, evaluator, log, settings).run();
  }

  private Posterior run() {
    List<Generation> path = new ArrayList<>();
    int simulations = settings.firstGeneration();
    List<Particle> kept = nearest(generation(1, simulations, null));
    if (kept.size() < settings.particles()) {
      throw new IllegalArgumentException(
          "only "
              + kept.size()
              + " of "
              + simulations
              + " draws from the prior have a distance, but "
              + settings.particles()
              + " are to be kept: narrow the ranges or ask what fails");
    }
    path.add(new Generation(1, simulations, tolerance(kept), 1, effectiveSize(kept)));
    int fresh = settings.firstGeneration() - settings.particles();
    while (!isOver(path, simulations + fresh)) {
      int number = path.size() + 1;
      double before = tolerance(kept);
      List<Particle> moved = generation(number, fresh, new Kernel(kept));
      simulations += fresh;
      double acceptance =
          (double) moved.stream().filter(p -> p.distance() <= before).count() / fresh;
      List<Particle> all = new ArrayList<>(kept);
      all.addAll(moved);
      kept = nearest(all);
      path.add(
          new Generation(number, simulations, tolerance(kept), acceptance, effectiveSize(kept)));
    }
    return posterior(kept, path);
  }

  private boolean isOver(List<Generation> path, int next) {
    Generation last = path.get(path.size() - 1);
    boolean stuck = path.size() > 3 && path.get(path.size() - 4).tolerance() == last.tolerance();
    return next > settings.simulations()
        || last.tolerance() <= settings.tolerance()
        || last.acceptance() < settings.leastAcceptance()
        || stuck;
  }

  private List<Particle> generation(int number, int size, Kernel kernel) {
    String stage = "generation " + number;
    List<Trial> trials = new ArrayList<>();
    List<double[]> drawn = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      UniformRandomProvider random = Calibration.stream(settings.seed(), stage + " particle " + k);
      double[] places = kernel == null ? calibration.draw(random) : kernel.move(random);
      drawn.add(places);
      trials.add(new Trial(stage, k, calibration.values(places), random.nextLong()));
    }
    double[] distances = log.misfits(trials, evaluator);
    List<Particle> particles = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      double[] places = drawn.get(k);
      double weight = kernel == null ? 1 : calibration.density(places) / kernel.density(places);
      double distance = Double.isNaN(distances[k]) ? Double.POSITIVE_INFINITY : distances[k];
      particles.add(new Particle(places, weight, distance));
    }
    return particles;
  }

  /** The nearest particles, with all that are as near as the last of them. */
  private List<Particle> nearest(List<Particle> particles) {
    List<Particle> sorted =
        particles.stream()
            .filter(particle -> Double.isFinite(particle.distance()))
            .sorted(Comparator.comparingDouble(Particle::distance))
            .toList();
    int size = settings.particles();
    while (size < sorted.size() && sorted.get(size).distance() == sorted.get(size - 1).distance()) {
      size++;
    }
    return sorted.subList(0, Math.min(size, sorted.size()));
  }

  private static double tolerance(List<Particle> kept) {
    return kept.get(kept.size() - 1).distance();
  }

  private static double effectiveSize(List<Particle> kept) {
    return Posterior.effectiveSize(kept.stream().mapToDouble(Particle::weight).toArray());
  }

  private Posterior posterior(List<Particle> kept, List<Generation> path) {
    return Posterior.of(
        calibration,
        kept.stream().map(Particle::places).toArray(double[][]::new),
        kept.stream().mapToDouble(Particle::weight).toArray(),
        kept.stream().mapToDouble(Particle::distance).toArray(),
        path);
  }

  /** The proposal: a normal around a kept particle, cut at the ranges. */
  private static final class Kernel {

    private static final int MOST_DRAWS = 100_000;

    private final double[][] centres;
    private final double[] upTo;
    private final double[] weights;
    private final NormalKernel normal;

    Kernel(List<Particle> kept) {
      centres = kept.stream().map(Particle::places).toArray(double[][]::new);
      weights = Posterior.normalized(kept.stream().mapToDouble(Particle::weight).toArray());
      upTo = new double[weights.length];
      double sum = 0;
      for (int j = 0; j < upTo.length; j++) {
        sum += weights[j];
        upTo[j] = sum;
      }
      normal = NormalKernel.twiceTheSpread(centres, weights);
    }

    double[] move(UniformRandomProvider random) {
      for (int attempt = 0; attempt < MOST_DRAWS; attempt++) {
        double u = random.nextDouble() * upTo[upTo.length - 1];
        int at = Arrays.binarySearch(upTo, u);
        int centre = Math.min(at < 0 ? -at - 1 : at + 1, centres.length - 1);
        double[] places = normal.draw(centres[centre], random);
        if (Arrays.stream(places).allMatch(place -> place >= 0 && place <= 1)) {
          return places;
        }
      }
      throw new IllegalStateException("no move stays within the ranges");
    }

    double density(double[] places) {
      double density = 0;
      for (int j = 0; j < centres.length; j++) {
        density += weights[j] * normal.density(centres[j], places);
      }
      return density;
    }
  }
}
