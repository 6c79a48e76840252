package entente.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Functions of independent uniform factors whose Sobol' indices are known exactly. */
enum KnownFunctions {
  /** Ishigami and Homma (1990), a = 7, b = 0.1, factors uniform on (-π, π). */
  ISHIGAMI(
      3,
      u -> {
        double x = angle(u[0]);
        double y = angle(u[1]);
        double z = angle(u[2]);
        return Math.sin(x) + 7 * square(Math.sin(y)) + 0.1 * square(square(z)) * Math.sin(x);
      }),
  /** Sobol' G with a = 0, 1, 4.5, 9, 99, 99, 99, 99 (Saltelli and Sobol' 1995). */
  SOBOL_G(
      8,
      u -> {
        double product = 1;
        for (int i = 0; i < u.length; i++) {
          product *= (Math.abs(4 * u[i] - 2) + weight(i)) / (1 + weight(i));
        }
        return product;
      }),
  /** x + 2y + 3z. */
  LINEAR(3, u -> u[0] + 2 * u[1] + 3 * u[2]),
  /** x·y + z, factors uniform on (0, 1): V = 19/144. */
  PRODUCT_AND_SUM(3, u -> u[0] * u[1] + u[2]);

  private static final double[] G = {0, 1, 4.5, 9, 99, 99, 99, 99};
  final int factors;
  final ToDoubleFunction<double[]> function;

  KnownFunctions(int factors, ToDoubleFunction<double[]> function) {
    this.factors = factors;
    this.function = function;
  }

  private static double weight(int factor) {
    return G[factor];
  }

  private static double angle(double unit) {
    return Math.PI * (2 * unit - 1);
  }

  private static double square(double value) {
    return value * value;
  }

  /** Exact first-order indices. */
  double[] firstOrder() {
    double pi4 = square(square(Math.PI));
    return switch (this) {
      case ISHIGAMI -> {
        double v = ishigamiVariance();
        yield new double[] {square(1 + pi4 / 50) / 2 / v, 49.0 / 8 / v, 0};
      }
      case SOBOL_G -> {
        double[] s = new double[factors];
        for (int i = 0; i < factors; i++) {
          s[i] = part(i) / gVariance();
        }
        yield s;
      }
      case LINEAR -> new double[] {1 / 14.0, 4 / 14.0, 9 / 14.0};
      case PRODUCT_AND_SUM -> new double[] {3 / 19.0, 3 / 19.0, 12 / 19.0};
    };
  }

  /** Exact total indices. */
  double[] total() {
    return switch (this) {
      case ISHIGAMI -> {
        double[] s = firstOrder();
        double both = secondOrder()[1];
        yield new double[] {s[0] + both, s[1], both};
      }
      case SOBOL_G -> {
        double[] s = new double[factors];
        for (int i = 0; i < factors; i++) {
          s[i] = part(i) * (gVariance() + 1) / (1 + part(i)) / gVariance();
        }
        yield s;
      }
      case LINEAR -> firstOrder();
      case PRODUCT_AND_SUM -> new double[] {4 / 19.0, 4 / 19.0, 12 / 19.0};
    };
  }

  /** Exact second-order indices in the order 12, 13, 23; not for G. */
  double[] secondOrder() {
    return switch (this) {
      case ISHIGAMI -> {
        double pi8 = square(square(square(Math.PI)));
        yield new double[] {0, 0.01 * 8 * pi8 / 225 / ishigamiVariance(), 0};
      }
      case LINEAR -> new double[3];
      case PRODUCT_AND_SUM -> new double[] {1 / 19.0, 0, 0};
      case SOBOL_G -> throw new UnsupportedOperationException();
    };
  }

  private static double ishigamiVariance() {
    double pi4 = square(square(Math.PI));
    return 49.0 / 8 + 0.1 * pi4 / 5 + 0.01 * pi4 * pi4 / 18 + 0.5;
  }

  private static double part(int factor) {
    return 1 / (3 * square(1 + G[factor]));
  }

  private double gVariance() {
    double product = 1;
    for (int i = 0; i < factors; i++) {
      product *= 1 + part(i);
    }
    return product - 1;
  }

  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= factors; i++) {
      names.add("x" + i);
    }
    return names;
  }

  /** Responses on two independent random samples, with a noise of its own in every response. */
  SobolSample sample(int rows, boolean secondOrder, double noise, Draws draws) {
    double[][] a = draws.uniforms(rows, factors);
    double[][] b = draws.uniforms(rows, factors);
    double[][] ab = new double[factors][];
    double[][] ba = new double[secondOrder ? factors : 0][];
    for (int i = 0; i < factors; i++) {
      ab[i] = responses(mixed(a, b, i), noise, draws);
      if (secondOrder) {
        ba[i] = responses(mixed(b, a, i), noise, draws);
      }
    }
    return new SobolSample(names(), responses(a, noise, draws), responses(b, noise, draws), ab, ba);
  }

  private double[] responses(double[][] points, double noise, Draws draws) {
    double[] responses = new double[points.length];
    for (int r = 0; r < responses.length; r++) {
      responses[r] = function.applyAsDouble(points[r]) + (noise == 0 ? 0 : noise * draws.normal());
    }
    return responses;
  }

  private static double[][] mixed(double[][] from, double[][] other, int factor) {
    double[][] mixed = new double[from.length][];
    for (int r = 0; r < from.length; r++) {
      mixed[r] = from[r].clone();
      mixed[r][factor] = other[r][factor];
    }
    return mixed;
  }
}
