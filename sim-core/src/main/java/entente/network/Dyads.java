package entente.network;

import entente.value.PartnershipType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The partnership graph compiled for the inner loops: one number per directed dyad, row i the
 * recipient, column j the source, at {@code i * size + j}. Several instruments of one dyad add
 * their tie weights and exercise rates; contact is that of the closest.
 */
public final class Dyads {

  private final int size;
  private final double[] tie;
  private final double[] contact;
  private final double[] exercises;
  private final boolean[] linked;
  private final boolean[] allied;
  private ArcRows assistance;
  private ArcRows supply;
  private final int[] exercisePartners;
  private final int[] exerciseStart;

  private Dyads(int size, double noContact) {
    this.size = size;
    tie = new double[size * size];
    contact = new double[size * size];
    exercises = new double[size * size];
    linked = new boolean[size * size];
    allied = new boolean[size * size];
    Arrays.fill(contact, noContact);
    exerciseStart = new int[size + 1];
    exercisePartners = new int[size * size];
  }

  /**
   * Compiles a graph.
   *
   * @param graph the partnerships in force
   * @param year decimal year, for yearly rates
   * @param threatLevels level of each named threat now
   * @param coalitionExpiry threat level below which a coalition has expired
   * @param noContact contact of pairs without a partnership
   * @param dialogueGain gain of an exercise from an unlinked dialogue beside it
   */
  public static Dyads compile(
      PartnershipGraph graph,
      double year,
      double[] threatLevels,
      double coalitionExpiry,
      double noContact,
      double dialogueGain) {
    Dyads dyads = new Dyads(graph.size(), noContact);
    double[] dialogue = new double[dyads.tie.length];
    List<Tie> assistance = new ArrayList<>();
    List<Tie> supply = new ArrayList<>();
    List<Tie> exercises = new ArrayList<>();
    for (List<Tie> arcs : graph.instruments()) {
      for (Tie arc : arcs) {
        Tie.Terms terms = arc.terms();
        double rate = terms.exerciseRate().at(year);
        dyads.add(arc, rate, expired(arc, threatLevels, coalitionExpiry));
        switch (terms.type()) {
          case SFA -> assistance.add(arc);
          case SUPPLY -> addIf(terms.intensity().at(year) > 0, arc, supply);
          case SECCOOP -> dialogue[dyads.at(arc)] += terms.weight();
          case EXERCISE -> addIf(!terms.institutionalLink() && rate > 0, arc, exercises);
          default -> {}
        }
      }
    }
    for (Tie arc : exercises) {
      dyads.exercises[dyads.at(arc)] +=
          dialogueGain * dialogue[dyads.at(arc)] * arc.terms().exerciseRate().at(year);
    }
    dyads.listExercisePartners();
    dyads.assistance = new ArcRows(graph.size(), assistance, year);
    dyads.supply = new ArcRows(graph.size(), supply, year);
    return dyads;
  }

  private static void addIf(boolean matters, Tie arc, List<Tie> to) {
    if (matters) {
      to.add(arc);
    }
  }

  private static boolean expired(Tie arc, double[] threatLevels, double coalitionExpiry) {
    int threat = arc.terms().threat();
    return arc.terms().type() == PartnershipType.COALITION
        && threat >= 0
        && !(threatLevels[threat] >= coalitionExpiry);
  }

  private int at(Tie arc) {
    return arc.recipient().index() * size + arc.source().index();
  }

  private void add(Tie arc, double rate, boolean expired) {
    int at = at(arc);
    Tie.Terms terms = arc.terms();
    linked[at] |= terms.institutionalLink();
    if (expired) {
      return;
    }
    tie[at] += terms.weight();
    contact[at] = Math.max(contact[at], terms.contact());
    exercises[at] += rate;
    allied[at] |=
        terms.type() == PartnershipType.ALLIANCE || terms.type() == PartnershipType.COALITION;
  }

  private void listExercisePartners() {
    int count = 0;
    for (int i = 0; i < size; i++) {
      exerciseStart[i] = count;
      for (int j = 0; j < size; j++) {
        if (exercises[i * size + j] > 0) {
          exercisePartners[count++] = j;
        }
      }
    }
    exerciseStart[size] = count;
  }

  /** Sum of tie weights from source j to recipient i. */
  public double tie(int i, int j) {
    return tie[i * size + j];
  }

  /** Contact ct_ij in [0, 1]. */
  public double contact(int i, int j) {
    return contact[i * size + j];
  }

  /** Exercises a year ν_ij, with the gain from a dialogue beside them. */
  public double exercises(int i, int j) {
    return exercises[i * size + j];
  }

  /** Whether institutions keep the dyad's practice alive. */
  public boolean isLinked(int i, int j) {
    return linked[i * size + j];
  }

  /** Whether an alliance or an active coalition holds. */
  public boolean isAllied(int i, int j) {
    return allied[i * size + j];
  }

  /** Arcs of security force assistance in force. */
  public ArcRows assistance() {
    return assistance;
  }

  /** Arcs of arms supply in force. */
  public ArcRows supply() {
    return supply;
  }

  /** First position of state i in the list of exercise partners. */
  public int firstExercisePartner(int i) {
    return exerciseStart[i];
  }

  /** The state at a position of the list of exercise partners. */
  public int exercisePartner(int position) {
    return exercisePartners[position];
  }
}
