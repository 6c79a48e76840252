package entente.chart;

import java.awt.Color;

/**
 * A scale of colours over a range of numbers. Colours grow evenly lighter, so the scale reads the
 * same in grey print and to colour-blind readers.
 */
final class ColorScale {

  /** Viridis (van der Walt and Smith 2015; CC0), from dark to light. */
  private static final int[] VIRIDIS = {
    0x440154, 0x482475, 0x414487, 0x355F8D, 0x2A788E, 0x21918C, 0x22A884, 0x44BF70, 0x7AD151,
    0xBDDF26, 0xFDE725
  };

  /** From one side through near-white to the other: blue below, vermillion above. */
  private static final int[] DIVERGING = {
    0x00507D, 0x0072B2, 0x5FA8D3, 0xB5D6EA, 0xF4F4F4, 0xF5CDB0, 0xE99A63, 0xD55E00, 0x963F00
  };

  private final int[] anchors;
  private final double from;
  private final double to;

  private ColorScale(int[] anchors, double from, double to) {
    this.anchors = anchors;
    this.from = from;
    this.to = to > from ? to : from + 1;
  }

  /** From dark at the lower end to light at the upper one. */
  static ColorScale of(double from, double to) {
    return new ColorScale(VIRIDIS, from, to);
  }

  /** Both ends strong, zero near white; the range is made symmetric. */
  static ColorScale aroundZero(double from, double to) {
    double most = Math.max(Math.abs(from), Math.abs(to));
    return new ColorScale(DIVERGING, -most, most);
  }

  double from() {
    return from;
  }

  double to() {
    return to;
  }

  /** The colour of a number; numbers outside the range take the colour of its end. */
  Color at(double value) {
    double place = Math.max(0, Math.min(1, (value - from) / (to - from))) * (anchors.length - 1);
    int k = Math.min((int) place, anchors.length - 2);
    double share = place - k;
    return new Color(
        mix(anchors[k] >> 16 & 255, anchors[k + 1] >> 16 & 255, share),
        mix(anchors[k] >> 8 & 255, anchors[k + 1] >> 8 & 255, share),
        mix(anchors[k] & 255, anchors[k + 1] & 255, share));
  }

  private static int mix(int a, int b, double share) {
    return (int) Math.round(a + (b - a) * share);
  }

  /** Black or white, whichever is easier to read on a colour (WCAG 2.1 relative luminance). */
  static Color inkOn(Color ground) {
    double luminance =
        0.2126 * linear(ground.getRed())
            + 0.7152 * linear(ground.getGreen())
            + 0.0722 * linear(ground.getBlue());
    return luminance > 0.18 ? Color.BLACK : Color.WHITE;
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
