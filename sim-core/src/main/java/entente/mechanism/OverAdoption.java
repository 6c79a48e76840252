package entente.mechanism;

import entente.value.ChannelName;
import entente.world.Stocks;
import entente.world.WorldView;

/**
 * Over-adoption: what was ordered beyond what fits falls back to it, unless the hub holds it.
 *
 * <pre>
 *   ḋ = −ret · 0.6 (d − base) where d came by directive and d > base      1/year, exact step
 * </pre>
 */
public final class OverAdoption implements Process {

  @Override
  public void advance(WorldView world, Stocks stocks) {
    double rate = world.parameters().abandonment().reversion();
    if (rate == 0 || world.parameters().adoption().binary()) {
      return;
    }
    for (int i = 0; i < world.size(); i++) {
      for (int m = 0; m < world.innovations().size(); m++) {
        if (world.channel(i, m) == ChannelName.DIR
            && world.isAdopted(i, m)
            && world.wasAdopted(i, m)) {
          double base = Depth.selective(world, i, m);
          double depth = world.depth(i, m);
          if (depth > base) {
            stocks.setDepth(i, m, step(depth, base, rate * world.retention(i, m), world.step()));
          }
        }
      }
    }
  }

  static double step(double depth, double base, double rate, double years) {
    return base + (depth - base) * StrictMath.exp(-rate * years);
  }
}
