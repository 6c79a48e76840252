package entente.scenario;

/** A place in a JSON document, written out as a JSON pointer only when somebody asks. */
final class Place {

  static final Place ROOT = new Place(null, null, -1);

  private final Place parent;
  private final String key;
  private final int index;

  private Place(Place parent, String key, int index) {
    this.parent = parent;
    this.key = key;
    this.index = index;
  }

  /** The place of a key of the object here. */
  Place key(String name) {
    return new Place(this, name, -1);
  }

  /** The place of an element of the list here. */
  Place element(int number) {
    return new Place(this, null, number);
  }

  /** The JSON pointer (RFC 6901). */
  @Override
  public String toString() {
    if (parent == null) {
      return "";
    }
    String token = key == null ? Integer.toString(index) : escape(key);
    return parent + "/" + token;
  }

  /** A key as it stands in a JSON pointer. */
  static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  /** A token of a JSON pointer as the key it means. */
  static String unescape(String token) {
    return token.replace("~1", "/").replace("~0", "~");
  }
}
