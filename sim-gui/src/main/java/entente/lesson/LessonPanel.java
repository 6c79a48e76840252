package entente.lesson;

import entente.control.Recipe;
import entente.scenario.ScenarioReader;
import entente.view.Column;
import entente.view.Html;
import entente.view.Palette;
import entente.view.Texts;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;

/**
 * Gives a lesson: step by step a text, a prediction to vote on, the run, and then the published
 * claim.
 */
public final class LessonPanel extends JPanel {

  private static final long serialVersionUID = 1L;

  /** What a lesson needs of the desk. */
  public interface Host {

    /** Puts a recipe on the desk, at its start. */
    void open(Recipe recipe);

    /** Whether the desk still holds the scenario of a recipe, whatever was changed of it. */
    boolean holds(Recipe recipe);

    /** Plays to a decimal year. */
    void playUntil(double year);

    /** Shows what a step is about. */
    void highlight(Lesson.Highlight highlight);

    /** The decimal year now shown; NaN while nothing is. */
    double time();
  }

  private final transient Host host;
  private final Column body = new Column();
  private final JScrollPane scroll = new JScrollPane(body);
  private final JButton back = new JButton(Texts.get("lesson.back"));
  private final JButton next = new JButton(Texts.get("lesson.next"));
  private final JLabel count = new JLabel("", JLabel.CENTER);
  private final JEditorPane claim = Html.pane("claim");
  private JButton run;
  private transient Lesson lesson;
  private transient Recipe recipe;
  private final transient Map<Integer, Votes> votes = new HashMap<>();
  private boolean claimed;
  private int step;

  /** A panel without a lesson. */
  public LessonPanel(Host host) {
    super(new BorderLayout());
    this.host = host;
    body.setBackground(Color.WHITE);
    body.setBorder(BorderFactory.createEmptyBorder(10, 12, 10, 12));
    scroll.setBorder(null);
    scroll.getViewport().setBackground(Color.WHITE);
    scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    back.setName("lesson-back");
    next.setName("lesson-next");
    back.addActionListener(event -> go(step - 1));
    next.addActionListener(event -> go(step + 1));
    JPanel buttons = new JPanel(new GridLayout(1, 3, 6, 0));
    buttons.setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
    buttons.add(back);
    buttons.add(count);
    buttons.add(next);
    add(scroll, BorderLayout.CENTER);
    add(buttons, BorderLayout.SOUTH);
    show((Lesson) null);
  }

  /** Begins a lesson at its first step. */
  public void begin(Lesson chosen) {
    lesson = chosen;
    votes.clear();
    recipe = null;
    step = 0;
    go(0);
  }

  /** The lesson being given, or null. */
  public Lesson lesson() {
    return lesson;
  }

  /** The step shown, from 0. */
  public int step() {
    return step;
  }

  /** Shows a lesson at a step without touching the run, after the window was built anew. */
  public void resume(Lesson given, int at) {
    lesson = given;
    step = at;
    if (given != null) {
      recipe = recipeOf(at);
      draw();
    }
  }

  private void show(Lesson none) {
    lesson = none;
    body.removeAll();
    JEditorPane hint = Html.pane("lesson-hint");
    Html.set(hint, "<p>" + Texts.get("lesson.none") + "</p>");
    put(hint);
    back.setEnabled(false);
    next.setEnabled(false);
    count.setText("");
  }

  private void go(int to) {
    if (lesson == null || to < 0 || to >= lesson.steps().size()) {
      return;
    }
    boolean forwardByOne = to == step + 1;
    step = to;
    Recipe wanted = recipeOf(to);
    boolean other = !wanted.equals(recipe) || !host.holds(wanted);
    if (other || lesson.steps().get(to).changesRun() || !forwardByOne) {
      recipe = wanted;
      host.open(wanted);
    }
    draw();
    if (lesson.steps().get(to).highlight() != null) {
      host.highlight(lesson.steps().get(to).highlight());
    }
  }

  /** The recipe in force at a step: what the last steps before it said. */
  private Recipe recipeOf(int at) {
    List<String> settings = List.of();
    List<String> arms = List.of();
    for (int k = 0; k <= at; k++) {
      Lesson.Step one = lesson.steps().get(k);
      settings = one.settings() == null ? settings : one.settings();
      arms = one.arms() == null ? arms : one.arms();
    }
    List<Recipe.Arm> chosen =
        LessonChecks.arms(
            ScenarioReader.read(lesson.scenarioText(), lesson.scenario()).orThrow(), arms, "");
    return new Recipe(lesson.scenario(), lesson.scenarioText(), settings, chosen, lesson.seed());
  }

  private void draw() {
    Lesson.Step now = lesson.steps().get(step);
    claimed = false;
    body.removeAll();
    JLabel title = new JLabel(lesson.title().now());
    title.setForeground(Palette.MUTED);
    title.setFont(Palette.font(Font.PLAIN, 12));
    title.setHorizontalAlignment(JLabel.LEADING);
    title.setMaximumSize(new Dimension(Integer.MAX_VALUE, 24)); // else it begins on the left always
    put(title);
    JEditorPane text = Html.pane("lesson-text");
    Html.set(
        text,
        "<div style='font-size: 13px'><b>"
            + Html.escape(now.title().now())
            + "</b></div><p style='font-size: 12px; margin-top: 4px'>"
            + Html.escape(now.text().now())
            + "</p>");
    put(text);
    if (now.vote() != null) {
      int options = now.vote().options().size();
      put(strut(8));
      put(new VotePanel(now.vote(), votes.computeIfAbsent(step, k -> new Votes(options))));
    }
    run = null;
    if (now.runUntil() != null) {
      run = new JButton(Texts.get("lesson.run", Texts.year(now.runUntil())));
      run.setName("lesson-run");
      run.setFont(Palette.font(Font.BOLD, 14));
      run.setBackground(Palette.ACCENT);
      run.setForeground(Color.WHITE);
      run.setMaximumSize(new Dimension(Integer.MAX_VALUE, 44));
      run.addActionListener(event -> host.playUntil(now.runUntil()));
      put(strut(10));
      put(run);
    }
    if (now.claim() != null) {
      put(strut(10));
      put(claim);
    }
    back.setEnabled(step > 0);
    next.setEnabled(step < lesson.steps().size() - 1);
    count.setText((step + 1) + " / " + lesson.steps().size());
    moved();
    body.applyComponentOrientation(Texts.orientation());
    body.revalidate();
    body.repaint();
    scroll.getVerticalScrollBar().setValue(0);
  }

  private void put(Component part) {
    if (part instanceof JComponent component) {
      component.setAlignmentX(LEFT_ALIGNMENT);
    }
    body.add(part);
  }

  private static Component strut(int height) {
    return Box.createRigidArea(new Dimension(0, height));
  }

  /** Another moment is shown: the claim appears once the run has reached it. */
  public void moved() {
    if (lesson == null) {
      return;
    }
    Lesson.Step now = lesson.steps().get(step);
    boolean reached = now.runUntil() == null || host.time() >= now.runUntil() - 1e-6;
    if (now.claim() != null) {
      Html.set(
          claim,
          reached
              ? "<div style='background-color: #EAF2F8; padding: 6px'><b>"
                  + Texts.get("lesson.claim")
                  + "</b><br>"
                  + Html.escape(now.claim().text().now())
                  + "<br><font color='#52606D'>"
                  + Html.escape(now.claim().source())
                  + "</font></div>"
              : "<font color='#52606D'>" + Texts.get("lesson.claim.later") + "</font>");
      if (reached && !claimed) {
        SwingUtilities.invokeLater(
            () -> claim.scrollRectToVisible(new Rectangle(0, 0, 1, claim.getHeight())));
      }
      claimed = reached;
    }
  }
}
