package entente.history;

import java.util.Map;

/**
 * The state codes of the Correlates of War project, with changed codes made one. A panel follows a
 * state through its changes of code:
 *
 * <ul>
 *   <li>Germany: the Federal Republic (260, to 1990) and Germany (255, after) are 255; the German
 *       Democratic Republic (265) is a state of its own until 1990.
 *   <li>Yemen: the Arab Republic (678, to 1990) and Yemen (679, after) are 679; the People's
 *       Republic (680) is a state of its own until 1990.
 *   <li>Russia and the Soviet Union are 365 throughout, as in the project's own list.
 *   <li>Yugoslavia and Serbia are 345 throughout; Gleditsch and Ward's Serbia (340) is 345.
 *   <li>Czechoslovakia (315) ends in 1992; Czechia (316) and Slovakia (317) begin in 1993.
 *   <li>Vietnam: the Democratic Republic (816) goes on as Vietnam; the Republic (817) ends in 1975.
 * </ul>
 */
public final class CountryCodes {

  private static final Map<Integer, Integer> CHANGED = Map.of(260, 255, 678, 679, 340, 345);

  private CountryCodes() {}

  /**
   * The code under which a panel follows a state.
   *
   * @param written as a file has it; decimals such as {@code 260.0} are allowed
   * @return its code, or −1 where nothing or no number is written
   */
  public static int of(String written) {
    String text = written.strip();
    if (text.isEmpty()) {
      return -1;
    }
    try {
      int code = (int) Double.parseDouble(text);
      return CHANGED.getOrDefault(code, code);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /**
   * Region of a code: 1 the Americas, 2 and 3 Europe with the Soviet Union's west, 4 and 5 Africa,
   * 6 the Middle East, 7 and 8 Asia, 9 Oceania, by its hundreds.
   */
  public static int region(int code) {
    int hundreds = code / 100;
    return switch (hundreds) {
      case 0, 1 -> 1;
      case 2, 3 -> 2;
      case 4, 5 -> 4;
      case 7, 8 -> 7;
      default -> hundreds;
    };
  }
}
