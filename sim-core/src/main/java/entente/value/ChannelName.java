package entente.value;

/** The channels of the model, by the names that tables and figures print. */
public enum ChannelName {
  /** Independent adoption. */
  INN("independent"),
  /** Emulation of what partners practise. */
  EMU("emulation"),
  /** Directive of a hub. */
  DIR("directive"),
  /** Shared standards. */
  STD("standards"),
  /** Security force assistance. */
  SFA("assistance"),
  /** Joint exercises. */
  EXE("exercises"),
  /** Industrial programmes. */
  IND("industry"),
  /** Spill-in from civil technology. */
  CIV("civil"),
  /** Competition with rivals. */
  CMP("competition"),
  /** Supply of arms by a state that practises it. */
  SUP("supply");

  private final String label;

  ChannelName(String label) {
    this.label = label;
  }

  /** The word of tables and figures. */
  public String label() {
    return label;
  }
}
