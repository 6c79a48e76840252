package entente.app;

import entente.control.Session;
import entente.view.Icons;
import entente.view.Palette;
import entente.view.Texts;
import entente.view.Timeline;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.ComponentOrientation;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JSlider;
import javax.swing.JTextField;
import javax.swing.Timer;

/** The bottom of the desk: play, pause, step, speed, restart, seed, the date, and the time line. */
final class Transport extends JPanel {

  private static final long serialVersionUID = 1L;
  private static final int FRAME_MILLIS = 33;
  private static final int SLOWEST = -20;
  private static final int FASTEST = 40;
  private static final int NARROW = 820;

  private final transient Session session;
  private final Timer clock = new Timer(FRAME_MILLIS, event -> frame());
  private final JButton play = new JButton(Icons.PLAY);
  private final JSlider speed = new JSlider(SLOWEST, FASTEST, 10);
  private final JLabel speedLabel = new JLabel();
  private final JLabel date = new JLabel(" ");
  private final JTextField seed = new JTextField("1", 6);
  private final JProgressBar busy = new JProgressBar();
  private final JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 3, 4));
  private final JPanel settings;
  private final Timeline timeline;
  private long lastFrame;
  private double owed;
  private int stopAt = Integer.MAX_VALUE;

  Transport(Session session) {
    super(new BorderLayout(8, 0));
    this.session = session;
    timeline = new Timeline(this::goTo);
    setBackground(Color.WHITE);
    setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(1, 0, 0, 0, Palette.RULE),
            BorderFactory.createEmptyBorder(3, 8, 3, 8)));
    buttons.setOpaque(false);
    buttons.add(button("restart", new JButton(Icons.RESTART), this::restart));
    buttons.add(button("back", new JButton(Icons.BACK), () -> step(-1)));
    play.setPreferredSize(new Dimension(64, 36));
    play.setForeground(Color.WHITE);
    play.setBackground(Palette.ACCENT);
    buttons.add(button("play", play, this::toggle));
    buttons.add(button("step", new JButton(Icons.STEP), () -> step(1)));
    buttons.add(button("end", new JButton(Icons.END), this::toEnd));
    add(buttons, BorderLayout.LINE_START);
    JPanel middle = new JPanel(new BorderLayout(6, 0));
    middle.setOpaque(false);
    date.setFont(Palette.font(Font.BOLD, 17));
    date.setName("date");
    date.setPreferredSize(new Dimension(178, 30));
    middle.add(date, BorderLayout.LINE_START);
    middle.add(timeline, BorderLayout.CENTER);
    add(middle, BorderLayout.CENTER);
    settings = settings();
    add(settings, BorderLayout.LINE_END);
    clock.setCoalesce(true);
  }

  /** Time runs from left to right in every language, on the line, in the charts, and here. */
  @Override
  public void applyComponentOrientation(ComponentOrientation orientation) {
    super.applyComponentOrientation(orientation);
    buttons.setComponentOrientation(ComponentOrientation.LEFT_TO_RIGHT);
  }

  /** In a very narrow window the time line is worth more than speed and seed. */
  @Override
  public void doLayout() {
    settings.setVisible(getWidth() >= NARROW);
    super.doLayout();
  }

  private JPanel settings() {
    JPanel settings = new JPanel(new FlowLayout(FlowLayout.TRAILING, 5, 8));
    settings.setOpaque(false);
    speed.setName("speed");
    speed.setOpaque(false);
    speed.setPreferredSize(new Dimension(90, 22));
    speed.setToolTipText(Texts.get("transport.speed.help"));
    speed.addChangeListener(event -> speedLabel.setText(speedWords()));
    speedLabel.setText(speedWords());
    speedLabel.setPreferredSize(new Dimension(74, 20));
    speedLabel.setLabelFor(speed);
    seed.setName("seed");
    seed.setToolTipText(Texts.get("transport.seed.help"));
    seed.addActionListener(event -> changeSeed());
    JLabel seedLabel = new JLabel(Texts.get("transport.seed"));
    seedLabel.setLabelFor(seed);
    busy.setIndeterminate(true);
    busy.setVisible(false);
    busy.setPreferredSize(new Dimension(40, 8));
    settings.add(busy);
    settings.add(speed);
    settings.add(speedLabel);
    settings.add(seedLabel);
    settings.add(seed);
    return settings;
  }

  private static JButton button(String name, JButton button, Runnable action) {
    button.setName(name);
    button.setToolTipText(Texts.get("transport." + name + ".help"));
    button.getAccessibleContext().setAccessibleName(Texts.get("transport." + name + ".help"));
    button.setMargin(new java.awt.Insets(6, 8, 6, 8));
    button.addActionListener(event -> action.run());
    return button;
  }

  private double yearsPerSecond() {
    return Math.pow(10, speed.getValue() / 20.0) * 0.8;
  }

  private String speedWords() {
    double years = yearsPerSecond();
    return Texts.get("transport.speed", Texts.number(years, years < 1 ? 2 : years < 10 ? 1 : 0));
  }

  private void changeSeed() {
    if (!session.isReady()) {
      return;
    }
    try {
      long number = Long.parseUnsignedLong(seed.getText().strip());
      session.change(session.recipe().withSeed(number));
    } catch (NumberFormatException e) {
      seed.setText(Long.toUnsignedString(session.recipe().seed()));
      Dialogs.say(this, Texts.get("error.seed"));
    }
  }

  private void goTo(int tick) {
    stop();
    session.goTo(tick);
  }

  void restart() {
    stop();
    session.restart();
  }

  void step(int by) {
    stop();
    if (session.isReady()) {
      session.goTo(session.position() + by);
    }
  }

  void toEnd() {
    stop();
    if (session.isReady()) {
      session.goTo(session.roster().ticks());
    }
  }

  void toggle() {
    if (clock.isRunning()) {
      stop();
    } else if (session.isReady()) {
      if (session.isAtEnd()) {
        session.restart();
      }
      lastFrame = System.nanoTime();
      owed = 0;
      clock.start();
      showPlaying();
    }
  }

  /** Plays until a step is reached. */
  void playUntil(int tick) {
    if (!session.isReady()) {
      return;
    }
    if (session.position() >= tick) {
      session.restart();
    }
    if (!clock.isRunning()) {
      toggle();
    }
    stopAt = tick;
  }

  boolean isPlaying() {
    return clock.isRunning();
  }

  /** Plays no more. */
  void stop() {
    clock.stop();
    stopAt = Integer.MAX_VALUE;
    showPlaying();
  }

  private void showPlaying() {
    play.setIcon(clock.isRunning() ? Icons.PAUSE : Icons.PLAY);
  }

  private void frame() {
    long now = System.nanoTime();
    double seconds = Math.min(0.25, (now - lastFrame) / 1e9);
    lastFrame = now;
    if (session.isAtEnd() || session.position() >= stopAt) {
      stop();
      return;
    }
    owed += seconds * yearsPerSecond() * session.roster().ticksPerYear();
    int steps = (int) owed;
    if (steps > 0) {
      owed -= steps;
      session.advance(Math.min(steps, stopAt - session.position()));
    }
  }

  /** How long an adoption should be on its way at this speed, in seconds. */
  double pulseSeconds() {
    return Math.max(0.45, Math.min(1.2, 1.3 / Math.sqrt(yearsPerSecond())));
  }

  void setSpeed(int value) {
    speed.setValue(value);
  }

  int speed() {
    return speed.getValue();
  }

  void showCalendar(List<Timeline.Mark> marks) {
    timeline.setCalendar(
        session.roster().start(), session.roster().ticks(), session.roster().ticksPerYear(), marks);
    seed.setText(Long.toUnsignedString(session.recipe().seed()));
  }

  void showProgress() {
    timeline.setProgress(session.position(), session.head());
    date.setText(Texts.month(session.time()));
  }

  void showBusy(boolean isBusy) {
    busy.setVisible(isBusy);
  }
}
