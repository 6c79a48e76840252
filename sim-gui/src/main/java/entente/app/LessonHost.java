package entente.app;

import entente.control.Recipe;
import entente.control.Session;
import entente.lesson.Lesson;
import entente.lesson.LessonPanel;
import entente.view.Layout;
import entente.view.Measure;
import java.util.List;

/** Lets lessons move the desk. */
final class LessonHost implements LessonPanel.Host {

  private final Session session;
  private final Desk desk;

  LessonHost(Session session, Desk desk) {
    this.session = session;
    this.desk = desk;
  }

  @Override
  public void open(Recipe recipe) {
    desk.window().transport().stop();
    session.open(recipe);
  }

  @Override
  public boolean holds(Recipe recipe) {
    Recipe held = session.recipe();
    return held != null && held.source().equals(recipe.source());
  }

  @Override
  public void playUntil(double year) {
    if (session.isReady()) {
      desk.window().transport().playUntil(session.roster().tickOf(year));
    }
  }

  @Override
  public void highlight(Lesson.Highlight highlight) {
    desk.whenReady(() -> show(highlight));
  }

  private void show(Lesson.Highlight highlight) {
    DeskWindow window = desk.window();
    int m =
        highlight.innovation() == null ? -1 : session.roster().innovation(highlight.innovation());
    window.stage().chooseInnovation(m);
    window.innovationChosen(m);
    if (highlight.layout() != null) {
      window.stage().chooseLayout(Layout.valueOf(highlight.layout()));
    }
    if (!highlight.charts().isEmpty()) {
      List<Measure> measures = highlight.charts().stream().map(Measure::valueOf).toList();
      window.setMeasures(measures);
    }
    if (highlight.state() != null) {
      desk.chosen(session.roster().state(highlight.state()));
    }
  }

  @Override
  public double time() {
    return session.isReady() ? session.time() : Double.NaN;
  }
}
