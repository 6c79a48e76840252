package entente.world;

import entente.network.Dyads;
import entente.scenario.Parameters;
import entente.value.ChannelName;
import entente.value.Stage;

/**
 * The world as a mechanism sees it: every stock as it stood at the start of the step, and what was
 * sensed of it. States are i (who learns) and j (from whom), innovations m, blocs b. Values are
 * pure numbers in [0, 1] unless stated.
 */
public interface WorldView {

  /** Number of states N. */
  int size();

  /** Attributes of the innovations. */
  InnovationColumns innovations();

  /** Parameters in force. */
  Parameters parameters();

  /** Decimal year at the start of the step. */
  double time();

  /** Length of a step Δ in years. */
  double step();

  // ---- states

  /** Potential absorptive capacity aP: the scenario's value and what was learned since. */
  double potential(int i);

  /** Realised absorptive capacity aR = eff · aP. */
  double realised(int i);

  /** Sovereignty preference S. */
  double sovereignty(int i);

  /** Autonomy floor A*. */
  double autonomyFloor(int i);

  /** Whether the state refuses an innovation by caveat. */
  boolean hasCaveat(int i, int m);

  /** Defence budget B; the median state has 1. */
  double budget(int i);

  /** Threat perception θ, with what rivals' exercises provoke. */
  double threat(int i);

  /** Similarity coordinate y: the mean of doctrinal tradition and regime. */
  double similarity(int i);

  /** Civil technology within reach C̃ = C + openness (C_max − C). */
  double civilReach(int i);

  /** Civil-military fusion F. */
  double fusion(int i);

  /** Secrecy sec. */
  double secrecy(int i);

  /** Prestige P, positive. */
  double prestige(int i);

  /** Half-point of emulation φ_i. */
  double emulationThreshold(int i);

  /** Integration level I. */
  double integration(int i);

  // ---- cells

  /** Stage. */
  Stage stage(int i, int m);

  /** Whether the innovation is in service. */
  boolean isAdopted(int i, int m);

  /**
   * Whether the state may yet adopt it or, having adopted a part, deepen it: hazards matter here.
   */
  boolean isReceptive(int i, int m);

  /** Whether the innovation has been introduced. */
  boolean isIntroduced(int m);

  /** Depth d; 0 where not adopted. */
  double depth(int i, int m);

  /** Steps, before this one, that began with the innovation in service since it was adopted. */
  int stepsInService(int i, int m);

  /** Whether it was in service at the start of the step. */
  boolean wasAdopted(int i, int m);

  /** Whether it had become routine by the start of the step. */
  boolean wasRoutine(int i, int m);

  /** Organic proficiency q. */
  double proficiency(int i, int m);

  /** The channel it was adopted by; null where not adopted. */
  ChannelName channel(int i, int m);

  /** Fit = 1 − |y_i − y_m|. */
  double fit(int i, int m);

  // ---- dyads

  /** The compiled partnerships. */
  Dyads dyads();

  /** Trust T_ij of recipient i in source j. */
  double trust(int i, int j);

  /** Practice Pr_ij. */
  double practice(int i, int j);

  /**
   * Number of directed dyads that are not at rest. At rest are those in which nothing happens that
   * moves trust or practice, with trust at its baseline and no practice.
   */
  int movingDyads();

  /** One of the dyads that are not at rest, as {@code recipient × N + source}. */
  int movingDyad(int k);

  /** Weight of source j in what i looks at, w_ij = (w0 + tie_ij) P_j^½ exp(−|y_i − y_j|). */
  double attention(int i, int j);

  /** Σ_j w_ij over all other states. */
  double totalAttention(int i);

  /** Lateral term lat_ij = 1 − ζ g for sources other than the hub inside a bloc, else 1 (G4). */
  double lateral(int i, int j);

  /** Disclosure D_jim = (1 − sec_j s_m (1 − T_ij))^3. */
  double disclosure(int j, int i, int m);

  /** Export control x_jim. */
  double exportFactor(int j, int i, int m);

  /**
   * Export-control factors of an innovation at {@code i × N + j}; null where nothing controls it.
   */
  double[] exportFactors(int m);

  /** Weight of rival j in what i competes with; 0 for none. */
  double rivalry(int i, int j);

  /** Whether anybody now offers effects without disclosure. */
  boolean hasOffers();

  /** Share sc_ij of an innovation's effects that provider j offers i. */
  double offer(int i, int j, int m);

  /** Largest share sc_ij offered over all innovations. */
  double largestOffer(int i, int j);

  // ---- blocs

  /** Number of blocs. */
  int blocs();

  /** Whether a state is a member. */
  boolean isMember(int b, int i);

  /** Whether the hub commands the state: a member, not the hub, inside the integrated command. */
  boolean isCommanded(int b, int i);

  /** Whether the state is a member outside the integrated command of some bloc, and inside none. */
  boolean isOutsideCommand(int i);

  /** Index of the hub, or −1. */
  int hub(int b);

  /** Governance g: 0 liberal, 1 authoritarian. */
  double governance(int b);

  /** Whether the hub may order an innovation. */
  boolean isDirected(int b, int m);

  /** Whether an innovation is a standard of the bloc. */
  boolean isStandard(int b, int m);

  /** Share of other bloc partners that have adopted it, sh. */
  double partnerShare(int i, int m);

  // ---- programmes

  /** Number of industrial programmes. */
  int programmes();

  /** A programme. */
  ProgrammeColumns programme(int k);

  /** When the programme's product is first operational (IOC), decimal year. */
  double operational(int k);

  // ---- sensed at the start of the step

  /** Foreign support b. */
  double support(int i, int m);

  /** Readiness r = q + (1 − q) b. */
  double readiness(int i, int m);

  /** Visible use v = d · r; 0 where not adopted. */
  double visible(int i, int m);

  /** Teaching received. */
  double teaching(int i, int m);

  /**
   * Exposure Y to what partners and others practise, for states that may yet adopt or deepen; for
   * others the last value before.
   */
  double exposure(int i, int m);

  /** Exposure X through joint exercises, 1/year. */
  double exerciseExposure(int i, int m);

  /** Share of support in readiness Dep = (1 − q) b / r. */
  double dependence(int i, int m);

  /** Mean dependence over what the state has adopted; 0 for nothing. */
  double meanDependence(int i);

  /** Autonomy a = clip(1 − 0.8 I − 0.2 mean dependence). */
  double autonomy(int i);

  /** Integration the state wants, I*. */
  double desiredIntegration(int i);

  /** Retention factor ret (G6). */
  double retention(int i, int m);
}
