package entente.view;

import entente.snapshot.Roster;
import entente.snapshot.Snapshot;
import entente.value.Stage;
import entente.world.StageChange;
import java.util.ArrayList;
import java.util.List;

/** Tells what happened to a state, in sentences. */
public final class Story {

  private Story() {}

  /**
   * The story of a state up to a moment, the latest first.
   *
   * @param film snapshots from the first step on
   * @param upTo how many of them have been shown
   * @param state index of the state
   */
  public static List<String> of(List<Snapshot> film, int upTo, int state) {
    List<String> lines = new ArrayList<>();
    for (int k = Math.min(upTo, film.size()) - 1; k >= 0; k--) {
      List<StageChange> moves = film.get(k).moves();
      for (int p = moves.size() - 1; p >= 0; p--) {
        if (moves.get(p).state() == state) {
          String sentence = sentence(film.get(k).roster(), moves.get(p));
          if (!sentence.isEmpty()) {
            lines.add(sentence);
          }
        }
      }
    }
    return lines;
  }

  /** One change in a sentence; empty for changes that are not worth telling. */
  public static String sentence(Roster roster, StageChange change) {
    String year = Texts.year(change.time());
    String what = Names.of(roster.innovations().get(change.innovation()).name());
    Stage to = change.to();
    if (to == Stage.ABANDONED || change.from().isAdopted() && !to.isAdopted()) {
      return Texts.get("story.abandoned", year, what);
    } else if (to == Stage.ROUTINISED && change.from().isAdopted()) {
      return Texts.get("story.routinised", year, what);
    } else if (change.from().isAdopted() && to.isAdopted()) {
      return Texts.get("story.deepened", year, what, Texts.percent(change.depth()));
    } else if (to.isAdopted() && change.channel() == null) {
      return Texts.get("story.originated", year, what);
    } else if (to.isAdopted()) {
      String by = Texts.get("by." + change.channel());
      String partly = to == Stage.PARTIAL ? Texts.get("story.partly") : "";
      return change.source() < 0
          ? Texts.get("story.adopted", year, what, by, partly)
          : Texts.get(
              "story.adoptedFrom",
              year,
              what,
              by,
              partly,
              Names.of(roster.states().get(change.source()).name()));
    } else if (to == Stage.EVALUATING) {
      return Texts.get("story.evaluating", year, what);
    }
    return "";
  }
}
