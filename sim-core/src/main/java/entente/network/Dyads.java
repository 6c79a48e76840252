package entente.network;

import entente.value.PartnershipType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
  private final List<Tie> assistance = new ArrayList<>();
  private final List<Tie> supply = new ArrayList<>();
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
    List<Tie> ties = graph.tiesById();
    Map<Integer, Double> dialogues = new HashMap<>();
    for (Tie arc : ties) {
      dyads.add(arc, year, expired(arc, threatLevels, coalitionExpiry));
      if (arc.terms().type() == PartnershipType.SECCOOP) {
        dialogues.merge(dyads.at(arc), arc.terms().weight(), Double::sum);
      }
    }
    for (Tie arc : ties) {
      Double dialogue = isUnlinkedExercise(arc) ? dialogues.get(dyads.at(arc)) : null;
      if (dialogue != null) {
        dyads.exercises[dyads.at(arc)] +=
            dialogueGain * dialogue * arc.terms().exerciseRate().at(year);
      }
    }
    dyads.listExercisePartners();
    return dyads;
  }

  private static boolean expired(Tie arc, double[] threatLevels, double coalitionExpiry) {
    int threat = arc.terms().threat();
    return arc.terms().type() == PartnershipType.COALITION
        && threat >= 0
        && !(threatLevels[threat] >= coalitionExpiry);
  }

  private static boolean isUnlinkedExercise(Tie arc) {
    return arc.terms().type() == PartnershipType.EXERCISE && !arc.terms().institutionalLink();
  }

  private int at(Tie arc) {
    return arc.recipient().index() * size + arc.source().index();
  }

  private void add(Tie arc, double year, boolean expired) {
    int at = at(arc);
    Tie.Terms terms = arc.terms();
    linked[at] |= terms.institutionalLink();
    if (expired) {
      return;
    }
    tie[at] += terms.weight();
    contact[at] = Math.max(contact[at], terms.contact());
    exercises[at] += terms.exerciseRate().at(year);
    allied[at] |=
        terms.type() == PartnershipType.ALLIANCE || terms.type() == PartnershipType.COALITION;
    if (terms.type() == PartnershipType.SFA) {
      assistance.add(arc);
    } else if (terms.type() == PartnershipType.SUPPLY) {
      supply.add(arc);
    }
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
  public List<Tie> assistance() {
    return assistance;
  }

  /** Arcs of arms supply in force. */
  public List<Tie> supply() {
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
