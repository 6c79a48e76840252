package entente.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The measures of a run as one packed value: little-endian doubles (IEEE 754, 8 bytes each), byte
 * by byte (first all first bytes, then all second bytes, and so on, which packs better), compressed
 * as zlib does.
 */
final class SeriesPack {

  private SeriesPack() {}

  static byte[] pack(double[] values) {
    int n = values.length;
    byte[] planes = new byte[n * Double.BYTES];
    for (int k = 0; k < n; k++) {
      long bits = Double.doubleToRawLongBits(values[k]);
      for (int b = 0; b < Double.BYTES; b++) {
        planes[b * n + k] = (byte) (bits >>> 8 * b);
      }
    }
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(planes);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(planes.length / 4 + 64);
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return ByteBuffer.allocate(Integer.BYTES + out.size())
          .order(ByteOrder.LITTLE_ENDIAN)
          .putInt(n)
          .put(out.toByteArray())
          .array();
    } finally {
      deflater.end();
    }
  }

  static double[] unpack(byte[] packed) {
    int n = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).getInt();
    byte[] planes = new byte[n * Double.BYTES];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed, Integer.BYTES, packed.length - Integer.BYTES);
      int length = 0;
      while (length < planes.length) {
        int more = inflater.inflate(planes, length, planes.length - length);
        if (more == 0) {
          throw new IllegalStateException("the packed measures end too early");
        }
        length += more;
      }
    } catch (DataFormatException e) {
      throw new IllegalStateException("the packed measures cannot be read", e);
    } finally {
      inflater.end();
    }
    double[] values = new double[n];
    for (int k = 0; k < n; k++) {
      long bits = 0;
      for (int b = 0; b < Double.BYTES; b++) {
        bits |= (planes[b * n + k] & 0xffL) << 8 * b;
      }
      values[k] = Double.longBitsToDouble(bits);
    }
    return values;
  }
}
