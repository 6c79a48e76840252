package entente.view;

import entente.snapshot.Evidence;
import entente.snapshot.Roster;
import entente.value.ChannelName;
import entente.value.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Says why a state adopts an innovation or does not, in plain words, from the gates and hazards.
 */
final class Reasons {

  private static final double SURE = 0.66;
  private static final double HARD = 0.33;

  private Reasons() {}

  /**
   * One reason.
   *
   * @param speaksFor 1 where it speaks for adoption, −1 against, 0 neither
   * @param words the reason
   */
  record Reason(int speaksFor, String words) {}

  /** The reasons, the weightiest first. */
  static List<Reason> of(Roster roster, Evidence evidence, int m) {
    Evidence.Cell cell = evidence.cells().get(m);
    List<Reason> reasons = new ArrayList<>();
    if (!cell.introduced()) {
      reasons.add(
          new Reason(
              0, Texts.get("why.notYet", Texts.year(roster.innovations().get(m).introduced()))));
      return reasons;
    }
    if (cell.stage().isAdopted()) {
      adopted(reasons, cell);
      return reasons;
    }
    reasons.add(stage(cell));
    if (cell.caveat()) {
      reasons.add(new Reason(-1, Texts.get("why.caveat")));
    }
    gates(reasons, cell);
    channels(reasons, cell);
    return reasons;
  }

  private static void adopted(List<Reason> reasons, Evidence.Cell cell) {
    String by = cell.channel() == null ? Texts.get("why.own") : Texts.get("by." + cell.channel());
    reasons.add(new Reason(1, Texts.get("why.adopted", by, Texts.percent(cell.depth()))));
    boolean ready = cell.readiness() >= 0.45;
    reasons.add(
        new Reason(
            ready ? 1 : -1,
            Texts.get(
                ready ? "why.ready" : "why.unready",
                Texts.number(cell.readiness(), 2),
                Texts.number(cell.proficiency(), 2))));
    if (cell.abandonment() > 0.001) {
      reasons.add(new Reason(-1, Texts.get("why.abandon", Texts.number(cell.abandonment(), 3))));
    }
  }

  private static Reason stage(Evidence.Cell cell) {
    if (cell.stage() == Stage.UNAWARE || cell.stage() == Stage.AWARE) {
      return new Reason(
          cell.notice() > 0.05 ? 0 : -1, Texts.get("why." + cell.stage(), years(cell.notice())));
    } else if (cell.stage() == Stage.ABANDONED) {
      return new Reason(-1, Texts.get("why.ABANDONED"));
    }
    return new Reason(0, Texts.get("why.EVALUATING"));
  }

  private static String years(double rate) {
    return rate <= 0 ? "∞" : Texts.number(1 / rate, 1);
  }

  private static void gates(List<Reason> reasons, Evidence.Cell cell) {
    double g = cell.capacity();
    String able = g >= SURE ? "why.able" : g >= HARD ? "why.hardlyAble" : "why.unable";
    reasons.add(
        new Reason(g >= SURE ? 1 : g >= HARD ? 0 : -1, Texts.get(able, Texts.number(g, 2))));
    double w = cell.valuation();
    String values = w >= 1.15 ? "why.values" : w >= 0.85 ? "why.indifferent" : "why.unwanted";
    reasons.add(
        new Reason(w >= 1.15 ? 1 : w >= 0.85 ? 0 : -1, Texts.get(values, Texts.number(w, 2))));
    double s = cell.sovereignty();
    if (!cell.caveat()) {
      String free = s >= 0.95 ? "why.free" : s >= 0.5 ? "why.wary" : "why.redLine";
      reasons.add(
          new Reason(s >= 0.95 ? 1 : s >= 0.5 ? 0 : -1, Texts.get(free, Texts.number(s, 2))));
    }
  }

  private static void channels(List<Reason> reasons, Evidence.Cell cell) {
    int best = -1;
    for (ChannelName channel : ChannelName.values()) {
      double hazard = cell.hazard()[channel.ordinal()];
      if (hazard > 0 && (best < 0 || hazard > cell.hazard()[best])) {
        best = channel.ordinal();
      }
    }
    if (best < 0) {
      reasons.add(new Reason(-1, Texts.get("why.noChannel")));
    } else {
      double total = cell.total();
      reasons.add(
          new Reason(
              total > 0.1 ? 1 : total > 0.02 ? 0 : -1,
              Texts.get(
                  "why.channel",
                  Texts.get("channel." + ChannelName.values()[best]),
                  Texts.number(cell.hazard()[best], 3),
                  Texts.number(total, 3),
                  years(total))));
    }
    reasons.add(
        new Reason(
            0,
            Texts.get(
                "why.exposure",
                Texts.percent(cell.exposure()),
                Texts.percent(cell.partnerShare()))));
  }
}
