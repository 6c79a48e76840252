package entente.chart;

import entente.value.ChannelName;
import java.awt.Color;
import java.util.Map;

/**
 * One colour for each channel in all charts and on the desk. Most are those of Okabe and Ito
 * (2008); the others were chosen so that no two look alike to readers with colour blindness.
 */
public final class ChannelColors {

  private static final Map<ChannelName, Color> COLORS =
      Map.of(
          ChannelName.INN, new Color(0x6B6B6B),
          ChannelName.EMU, Look.SKY,
          ChannelName.DIR, Look.VERMILLION,
          ChannelName.STD, Look.BLUE,
          ChannelName.SFA, Look.ORANGE,
          ChannelName.EXE, Look.GREEN,
          ChannelName.IND, Look.PURPLE,
          ChannelName.CIV, new Color(0x4B0082),
          ChannelName.CMP, new Color(0x222222),
          ChannelName.SUP, new Color(0x8C564B));

  private ChannelColors() {}

  /** The colour of a channel. */
  public static Color of(ChannelName channel) {
    return COLORS.get(channel);
  }
}
