package entente.world;

/** How the columns of a world are read that belong to a pair of states, a bloc or a programme. */
abstract class PairReadings extends StateReadings {

  PairReadings(WorldPlan plan) {
    super(plan);
  }

  @Override
  public final double trust(int i, int j) {
    return stocks.trust[i * n + j];
  }

  @Override
  public final double practice(int i, int j) {
    return stocks.practice[i * n + j];
  }

  @Override
  public final int movingDyads() {
    return stocks.movingCount();
  }

  @Override
  public final int movingDyad(int k) {
    return stocks.moving(k);
  }

  @Override
  public final double attention(int i, int j) {
    return surroundings.attention[i * n + j];
  }

  @Override
  public final double totalAttention(int i) {
    return surroundings.totalAttention[i];
  }

  @Override
  public final double lateral(int i, int j) {
    return surroundings.lateral[i * n + j];
  }

  @Override
  public final double disclosure(int j, int i, int m) {
    double sensitivity = innovations.sensitivity(m);
    if (sensitivity == 0) {
      return 1;
    }
    double open = 1 - secrecy(j) * sensitivity * (1 - trust(i, j));
    double exponent = parameters.disclosure().exponent();
    return exponent == 3 ? open * open * open : StrictMath.pow(open, exponent);
  }

  @Override
  public final double exportFactor(int j, int i, int m) {
    double[] factors = surroundings.export[m];
    return factors == null ? 1 : factors[i * n + j];
  }

  @Override
  public final double[] exportFactors(int m) {
    return surroundings.export[m];
  }

  @Override
  public final double rivalry(int i, int j) {
    return surroundings.rivalry[i * n + j];
  }

  @Override
  public final boolean hasOffers() {
    return surroundings.anyOffer;
  }

  @Override
  public final double offer(int i, int j, int m) {
    double[] offers = surroundings.offers[m];
    return offers == null ? 0 : offers[i * n + j];
  }

  @Override
  public final double largestOffer(int i, int j) {
    return surroundings.largestOffer[i * n + j];
  }

  @Override
  public final int blocs() {
    return blocs.size();
  }

  @Override
  public final boolean isMember(int b, int i) {
    return blocs.member[b][i];
  }

  @Override
  public final boolean isCommanded(int b, int i) {
    return blocs.commands(b, i);
  }

  @Override
  public final boolean isOutsideCommand(int i) {
    boolean outside = false;
    for (int b = 0; b < blocs.size(); b++) {
      if (blocs.member[b][i]) {
        if (!blocs.outsideCommand[b][i]) {
          return false;
        }
        outside = true;
      }
    }
    return outside;
  }

  @Override
  public final int hub(int b) {
    return blocs.hub[b];
  }

  @Override
  public final double governance(int b) {
    return blocs.governance[b];
  }

  @Override
  public final boolean isDirected(int b, int m) {
    return blocs.directive[b][m];
  }

  @Override
  public final boolean isStandard(int b, int m) {
    return blocs.standard[b][m];
  }

  @Override
  public final double partnerShare(int i, int m) {
    return partnerShare[cell(i, m)];
  }

  @Override
  public final int programmes() {
    return programmes.length;
  }

  @Override
  public final ProgrammeColumns programme(int k) {
    return programmes[k];
  }

  @Override
  public final double operational(int k) {
    ProgrammeColumns programme = programmes[k];
    double several =
        StrictMath.pow(
            Math.max(1, programme.effectiveNumber()), parameters.industry().timeExponent());
    return programme.declared().start().year()
        + programme.declared().developmentTime() * several * (1 + programme.declared().delay())
        + programme.slip();
  }
}
