package entente.app;

import entente.scenario.Fault;
import entente.scenario.ScenarioException;
import entente.view.Texts;
import java.awt.Component;
import java.awt.Dimension;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import javax.swing.JOptionPane;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/** Says in a dialog what went wrong or was done, always as a sentence. */
final class Dialogs {

  private static final int MOST_FAULTS = 12;

  private Dialogs() {}

  /** Says something. */
  static void say(Component over, String words) {
    show(over, words, JOptionPane.INFORMATION_MESSAGE);
  }

  /** Says what went wrong; the desk stays as it was. */
  static void explain(Component over, Throwable reason) {
    show(over, sentence(reason), JOptionPane.WARNING_MESSAGE);
  }

  /** What went wrong, in a sentence. */
  static String sentence(Throwable reason) {
    if (reason instanceof ScenarioException scenario) {
      List<Fault> faults = scenario.faults();
      StringBuilder words = new StringBuilder(Texts.get("error.scenario"));
      faults.stream()
          .limit(MOST_FAULTS)
          .forEach(fault -> words.append("\n• ").append(leftToRight(fault.toString())));
      if (faults.size() > MOST_FAULTS) {
        words.append("\n").append(Texts.get("error.more", faults.size() - MOST_FAULTS));
      }
      return words.toString();
    } else if (reason instanceof OutOfMemoryError) {
      return Texts.get("error.memory");
    } else if (reason instanceof NoSuchFileException file) {
      return Texts.get("error.noFile", file.getFile());
    } else if (reason instanceof AccessDeniedException file) {
      return Texts.get("error.denied", file.getFile());
    } else if (reason instanceof FileSystemException file) {
      return file.getReason() == null
          ? Texts.get("error.unusable", file.getFile())
          : Texts.get("error.unusable.because", file.getFile(), file.getReason());
    }
    String message = reason.getMessage();
    return message == null || message.isBlank()
        ? Texts.get("error.other", reason.getClass().getSimpleName())
        : message;
  }

  /** Keeps English, and the places in it, in order within a right-to-left text. */
  private static String leftToRight(String words) {
    return Texts.isRightToLeft() ? "\u202A" + words + "\u202C" : words;
  }

  /** Gives the buttons of dialogs the language of the desk. */
  static void translate() {
    for (String button : new String[] {"ok", "cancel", "yes", "no"}) {
      UIManager.put("OptionPane." + button + "ButtonText", Texts.get("dialog." + button));
    }
    UIManager.put("FileChooser.cancelButtonText", Texts.get("dialog.cancel"));
    for (String word :
        new String[] {
          "saveButtonText",
          "openButtonText",
          "lookInLabelText",
          "saveInLabelText",
          "fileNameLabelText",
          "filesOfTypeLabelText",
          "acceptAllFileFilterText"
        }) {
      UIManager.put("FileChooser." + word, Texts.get("dialog." + word));
    }
  }

  private static void show(Component over, String words, int kind) {
    Object body = words;
    if (words.length() > 120 || words.contains("\n")) {
      JTextArea area = new JTextArea(words, Math.min(14, 3 + words.length() / 70), 52);
      area.setLineWrap(true);
      area.setWrapStyleWord(true);
      area.setEditable(false);
      area.setName("message");
      area.setComponentOrientation(Texts.orientation());
      JScrollPane scroll = new JScrollPane(area);
      scroll.setPreferredSize(
          new Dimension(
              Math.min(620, scroll.getPreferredSize().width),
              Math.min(320, scroll.getPreferredSize().height)));
      body = scroll;
    }
    JOptionPane.showMessageDialog(
        over instanceof java.awt.Window ? over : SwingUtilities.getWindowAncestor(over),
        body,
        "Entente",
        kind);
  }
}
