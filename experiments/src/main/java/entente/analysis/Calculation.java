package entente.analysis;

import java.util.List;

/** Makes the rows of one table, response by response. */
interface Calculation {

  /** The question it answers. */
  Question question();

  /** Name of the table's file, without ending. */
  default String name() {
    return question().name();
  }

  /** What the table says, in a few words. */
  String title();

  /** Names of the columns. */
  List<String> header();

  /** The responses it is asked of. */
  default List<String> responses() {
    return question().responses();
  }

  /**
   * The rows of one response. Several responses are asked at once, so it keeps nothing.
   *
   * @throws IllegalArgumentException when the response cannot be analysed; says why
   */
  List<List<Object>> rows(ResponseColumn column);

  /** Whether rows are changed once all are known, as for corrections of many comparisons. */
  default boolean needsAll() {
    return false;
  }

  /** Changes the rows once all are known. */
  default List<List<Object>> finish(List<List<Object>> all) {
    return all;
  }
}
