package entente.design;

/**
 * One of several disjoint parts of an experiment, such as {@code 2/5}.
 *
 * @param index which part, from 1
 * @param count how many parts there are
 */
public record Shard(int index, int count) {

  /** All of it. */
  public static final Shard WHOLE = new Shard(1, 1);

  /** Checks that there is such a part. */
  public Shard {
    if (index < 1 || index > count) {
      throw new IllegalArgumentException(
          "a shard is written i/n with 1 <= i <= n, such as 2/5, but was " + index + "/" + count);
    }
  }

  /**
   * Reads {@code i/n}.
   *
   * @throws IllegalArgumentException when the text is no such part
   */
  public static Shard parse(String text) {
    if (!text.matches("[0-9]{1,9}/[0-9]{1,9}")) {
      throw new IllegalArgumentException(
          "a shard is written i/n with 1 <= i <= n, such as 2/5, but was '" + text + "'");
    }
    int slash = text.indexOf('/');
    return new Shard(
        Integer.parseInt(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
  }

  /** Number of units before this part, of {@code all}. */
  public long from(long all) {
    return Math.multiplyExact(all, index - 1L) / count;
  }

  /** Number of units up to and with this part, of {@code all}. */
  public long to(long all) {
    return Math.multiplyExact(all, (long) index) / count;
  }

  @Override
  public String toString() {
    return index + "/" + count;
  }
}
