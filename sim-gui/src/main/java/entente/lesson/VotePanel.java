package entente.lesson;

import entente.view.Html;
import entente.view.Palette;
import entente.view.Texts;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JEditorPane;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** A prediction with its votes: raise hands, count, and watch the bars. */
final class VotePanel extends JPanel {

  private static final long serialVersionUID = 1L;

  private final transient Votes votes;
  private final transient List<Runnable> updates = new ArrayList<>();

  VotePanel(Lesson.Vote vote, Votes votes) {
    super(new BorderLayout(0, 4));
    this.votes = votes;
    setBackground(new Color(0xF7F4EC));
    setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
    JEditorPane question = Html.pane("question-of-vote");
    Html.set(
        question,
        "<div style='font-size: 12px'><b>" + Html.escape(vote.question().now()) + "</b></div>");
    add(question, BorderLayout.NORTH);
    JPanel options = new JPanel(new GridLayout(0, 1, 0, 6));
    options.setOpaque(false);
    for (int k = 0; k < vote.options().size(); k++) {
      options.add(option(vote.options().get(k).now(), k));
    }
    add(options, BorderLayout.CENTER);
    update();
  }

  private JPanel option(String words, int k) {
    JPanel row = new JPanel(new BorderLayout(6, 0));
    row.setOpaque(false);
    JEditorPane label = Html.pane("option-" + k);
    Html.set(label, Html.escape(words));
    JLabel count = new JLabel("0", JLabel.CENTER);
    count.setFont(Palette.font(Font.BOLD, 15));
    count.setPreferredSize(new Dimension(30, 24));
    JComponent bar = new Bar(k);
    JPanel middle = new JPanel(new BorderLayout());
    middle.setOpaque(false);
    middle.add(label, BorderLayout.CENTER);
    middle.add(bar, BorderLayout.SOUTH);
    JPanel buttons = new JPanel(new GridLayout(1, 3, 2, 0));
    buttons.setOpaque(false);
    buttons.add(button("vote-less-" + k, "−", k, -1));
    buttons.add(count);
    buttons.add(button("vote-" + k, "+", k, 1));
    row.add(middle, BorderLayout.CENTER);
    row.add(buttons, BorderLayout.LINE_END);
    updates.add(
        () -> {
          count.setText(Integer.toString(votes.of(k)));
          bar.repaint();
        });
    return row;
  }

  private JButton button(String name, String sign, int k, int by) {
    JButton button = new JButton(sign);
    button.setName(name);
    button.setMargin(new java.awt.Insets(2, 6, 2, 6));
    button.setToolTipText(Texts.get(by > 0 ? "lesson.vote.more" : "lesson.vote.less"));
    button.addActionListener(
        event -> {
          votes.add(k, by);
          update();
        });
    return button;
  }

  private void update() {
    updates.forEach(Runnable::run);
  }

  private final class Bar extends JComponent {
    private static final long serialVersionUID = 1L;
    private final int option;

    Bar(int option) {
      this.option = option;
      setPreferredSize(new Dimension(60, 9));
    }

    @Override
    protected void paintComponent(Graphics g) {
      int w = (int) Math.round((getWidth() - 2) * votes.share(option));
      g.setColor(new Color(0xE3DDCB));
      g.fillRect(0, 2, getWidth() - 2, 6);
      g.setColor(Palette.ACCENT);
      g.fillRect(Texts.isRightToLeft() ? getWidth() - 2 - w : 0, 2, w, 6);
    }
  }
}
