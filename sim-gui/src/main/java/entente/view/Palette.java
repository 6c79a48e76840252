package entente.view;

import entente.chart.ChannelColors;
import entente.value.ChannelName;
import entente.value.PartnershipType;
import entente.value.Stage;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.Map;

/**
 * The colours and strokes of the desk. Most colours are those of Okabe and Ito (2008), which
 * readers with any form of colour blindness can tell apart; the others were chosen so that no two
 * channels look alike to them. Forms of partnership differ in dash as well.
 */
public final class Palette {

  /** Text. */
  public static final Color INK = new Color(0x1F2933);

  /** Lesser text; 4.5 to 1 against white at least. */
  public static final Color MUTED = new Color(0x52606D);

  /** The ground of the network. */
  public static final Color GROUND = new Color(0xFBFCFD);

  /** Lines between things. */
  public static final Color RULE = new Color(0xD5DCE3);

  /** What is chosen. */
  public static final Color ACCENT = new Color(0x0B4F8A);

  /** What belongs to no bloc. */
  public static final Color UNALIGNED = new Color(0x7B8794);

  private static final Color[] BLOCS = {
    new Color(0x0072B2),
    new Color(0xD55E00),
    new Color(0x009E73),
    new Color(0xCC79A7),
    new Color(0xE69F00),
    new Color(0x56B4E9),
    new Color(0x000000),
  };

  private static final Map<PartnershipType, Color> FORMS =
      Map.of(
          PartnershipType.ALLIANCE, new Color(0x7C8A99),
          PartnershipType.COALITION, new Color(0x8C2D04),
          PartnershipType.SECCOOP, new Color(0x56B4E9),
          PartnershipType.SFA, new Color(0xE69F00),
          PartnershipType.EXERCISE, new Color(0x009E73),
          PartnershipType.INDUSTRIAL, new Color(0xCC79A7),
          PartnershipType.SUPPLY, new Color(0x8C564B));

  private static final Map<PartnershipType, BasicStroke> STROKES =
      Map.of(
          PartnershipType.ALLIANCE, stroke(1.2f),
          PartnershipType.COALITION, stroke(2.2f, 9, 4),
          PartnershipType.SECCOOP, stroke(1.3f, 1.5f, 3),
          PartnershipType.SFA, stroke(2f),
          PartnershipType.EXERCISE, stroke(1.5f, 6, 4),
          PartnershipType.INDUSTRIAL, stroke(1.8f, 8, 3, 2, 3),
          PartnershipType.SUPPLY, stroke(1.4f, 4, 2));

  private static final Map<Stage, Color> STAGES =
      Map.of(
          Stage.UNAWARE, Color.WHITE,
          Stage.AWARE, new Color(0xE6EEF5),
          Stage.EVALUATING, new Color(0xBFD3E6),
          Stage.PARTIAL, new Color(0x7FB0D8),
          Stage.FULL, new Color(0x2F79B5),
          Stage.ROUTINISED, new Color(0x0B3C6B),
          Stage.ABANDONED, new Color(0xB8B2AA));

  private Palette() {}

  private static BasicStroke stroke(float width, float... dash) {
    return new BasicStroke(
        width,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        10f,
        dash.length == 0 ? null : dash,
        0f);
  }

  /** The colour of a bloc, or of none for −1. */
  public static Color bloc(int b) {
    return b < 0 ? UNALIGNED : BLOCS[b % BLOCS.length];
  }

  /** The colour of a channel, the same as in charts. */
  public static Color channel(ChannelName channel) {
    return ChannelColors.of(channel);
  }

  /** The colour of a form of partnership. */
  public static Color form(PartnershipType type) {
    return FORMS.get(type);
  }

  /** The stroke of a form of partnership. */
  public static BasicStroke stroke(PartnershipType type) {
    return STROKES.get(type);
  }

  /** The colour of a stage. */
  public static Color stage(Stage stage) {
    return STAGES.get(stage);
  }

  /** A colour made transparent. */
  public static Color faint(Color color, int alpha) {
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
  }

  /** The logical sans-serif face, which every Java maps to an installed font. */
  public static Font font(int style, float size) {
    return new Font(Font.SANS_SERIF, style, Math.round(size));
  }
}
