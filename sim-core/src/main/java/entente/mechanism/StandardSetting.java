package entente.mechanism;

import entente.world.Stocks;
import entente.world.WorldView;

/**
 * A practice becomes a standard of its bloc, for good, when enough members use it, or half as many
 * where the hub does.
 */
public final class StandardSetting implements Process {

  @Override
  public void advance(WorldView world, Stocks stocks) {
    double quorum = world.parameters().standards().quorum();
    for (int b = 0; b < world.blocs(); b++) {
      for (int m = 0; m < world.innovations().size(); m++) {
        if (!world.isStandard(b, m) && world.isIntroduced(m) && reaches(world, b, m, quorum)) {
          stocks.latchStandard(b, m);
        }
      }
    }
  }

  private static boolean reaches(WorldView world, int b, int m, double quorum) {
    int members = 0;
    int adopters = 0;
    for (int i = 0; i < world.size(); i++) {
      if (world.isMember(b, i)) {
        members++;
        adopters += world.wasAdopted(i, m) ? 1 : 0;
      }
    }
    int hub = world.hub(b);
    boolean led = hub >= 0 && world.wasAdopted(hub, m);
    double share = members == 0 ? 0 : adopters / (double) members;
    return adopters > 0 && share >= (led ? quorum / 2 : quorum);
  }
}
