package entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import entente.value.ChannelName;
import java.awt.Color;
import java.awt.color.ColorSpace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours as readers with colour blindness see them (Machado, Oliveira and Fernandes 2009). */
class PaletteTest {

  /** Distance in CIELAB; 2.3 is just noticeable (Sharma 2003), here five times that. */
  private static final double APART = 11.5;

  private enum Sight {
    FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    NO_RED(
        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
        1.051998),
    NO_GREEN(
        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881);

    private final double[] matrix;

    Sight(double... matrix) {
      this.matrix = matrix;
    }

    /** CIELAB of a colour as it is seen. */
    private double[] lab(Color color) {
      float[] linear =
          ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB)
              .fromRGB(color.getRGBColorComponents(null));
      float[] seen = new float[3];
      for (int row = 0; row < 3; row++) {
        double sum = 0;
        for (int k = 0; k < 3; k++) {
          sum += matrix[3 * row + k] * linear[k];
        }
        seen[row] = (float) Math.max(0, Math.min(1, sum));
      }
      float[] srgb = ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB).toRGB(seen);
      float[] xyz = ColorSpace.getInstance(ColorSpace.CS_sRGB).toCIEXYZ(srgb); // of D50
      double x = curve(xyz[0] / 0.9642);
      double y = curve(xyz[1]);
      double z = curve(xyz[2] / 0.8249);
      return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double curve(double t) {
      return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116.0;
    }
  }

  @ParameterizedTest
  @EnumSource
  void noTwoChannelsLookAlike(Sight sight) {
    ChannelName[] channels = ChannelName.values();
    for (int i = 0; i < channels.length; i++) {
      for (int j = i + 1; j < channels.length; j++) {
        double[] a = sight.lab(Palette.channel(channels[i]));
        double[] b = sight.lab(Palette.channel(channels[j]));
        assertThat(Math.hypot(Math.hypot(a[0] - b[0], a[1] - b[1]), a[2] - b[2]))
            .as("%s and %s", channels[i], channels[j])
            .isGreaterThan(APART);
      }
    }
  }
}
