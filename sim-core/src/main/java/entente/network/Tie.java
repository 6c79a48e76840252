package entente.network;

import entente.value.Amount;
import entente.value.PartnershipType;
import java.util.List;
import org.jgrapht.graph.DefaultWeightedEdge;

/** One arc of the partnership graph: one instrument, from the state knowledge comes from. */
public final class Tie extends DefaultWeightedEdge {

  private static final long serialVersionUID = 1L;

  /**
   * What an instrument is, shared by all arcs of one partnership.
   *
   * @param id id of the partnership
   * @param type its institutional form
   * @param weight tie weight, at least 0
   * @param contact contact ct in [0, 1]
   * @param intensity intensity of assistance I_e, at least 0
   * @param exerciseRate exercises a year ν_e
   * @param alignment interest alignment al in [0, 1]
   * @param conditionality cond in [0, 1]
   * @param tailoring tl in [0, 1]
   * @param teachingShare te in [0, 1]
   * @param targets indices of the innovations it is aimed at; empty for all that the donor
   *     practises
   * @param institutionalLink whether institutions keep practice alive
   * @param linkedTo id of another partnership of the same people, or null
   * @param threat index of the threat a coalition stands against, or −1
   */
  public record Terms(
      String id,
      PartnershipType type,
      double weight,
      double contact,
      Amount intensity,
      Amount exerciseRate,
      double alignment,
      double conditionality,
      double tailoring,
      double teachingShare,
      List<Integer> targets,
      boolean institutionalLink,
      String linkedTo,
      int threat) {

    /** Copies the targets. */
    public Terms {
      targets = List.copyOf(targets);
    }

    /**
     * Share of assistance that takes effect: al + (1 − al) cond (Biddle, Macdonald and Baker 2018).
     */
    public double effectiveness() {
      return alignment + (1 - alignment) * conditionality;
    }

    /** Plain terms of a generated tie. */
    public static Terms plain(PartnershipType type, double weight) {
      return of("generated", type, weight);
    }

    /** Terms of a form that says nothing of its own. */
    public static Terms named(String id, PartnershipType type) {
      return of(id, type, type.weight());
    }

    private static Terms of(String id, PartnershipType type, double weight) {
      return new Terms(
          id,
          type,
          weight,
          type.contact(),
          Amount.of(1),
          Amount.of(0),
          0.7,
          0,
          0.5,
          0.3,
          List.of(),
          type.institutionalLink(),
          null,
          -1);
    }
  }

  private final transient Terms terms;

  /** An arc under these terms. */
  public Tie(Terms terms) {
    this.terms = terms;
  }

  /** The terms of the instrument. */
  public Terms terms() {
    return terms;
  }

  /** The state it comes from. */
  public StateNode source() {
    return (StateNode) getSource();
  }

  /** The state it goes to. */
  public StateNode recipient() {
    return (StateNode) getTarget();
  }
}
