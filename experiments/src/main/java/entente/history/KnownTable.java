package entente.history;

import java.util.List;
import java.util.Set;

/**
 * The tables that are read, known by their columns and not by the names of their files, so that the
 * owners' files and cleaned extracts of them are read alike. A slash separates the names that
 * different owners give one column. The order decides where a file fits more than one.
 */
public enum KnownTable {
  /** Rows on which forecasts are scored. */
  RISK_SET("risk set of a forecast", "innovation", "ccode", "year", "event"),
  /** Who first had an innovation when. */
  ADOPTION("times of adoption", "innovation", "ccode", "first_year"),
  /** Which members of a bloc had adopted by 1989. */
  BLOC_ADOPTION("adoption by bloc and 1989", "bloc", "innovation", "ccode", "by1989"),
  /** Years of growth of adoption series. */
  GROWTH("years of growth", "innovation", "to", "adopters_by_end", "t10", "t50", "t90"),
  /** Years in which a state is observed. */
  WINDOWS("observation windows", "ccode", "obs_start", "obs_end"),
  /** National material capabilities (Singer, Bremer and Stuckey 1972). */
  CAPABILITIES("national capabilities", "ccode", "year", "milex", "milper", "cinc"),
  /** Members of organisations with dates. */
  MEMBERSHIP("bloc membership", "org", "ccode", "join_date", "exit_date"),
  /** Alliances as spells of dyads (ATOP or Correlates of War). */
  ALLIANCE_DYADS(
      "alliance dyads",
      "ccode1/stateA",
      "ccode2/stateB",
      "start/dyad_st_year/year",
      "end/dyad_end_year/year",
      "defense"),
  /** Alliances as spells of members (Correlates of War, Gibler 2009; ATOP, Leeds et al. 2002). */
  ALLIANCE_MEMBERS(
      "alliance members",
      "version4id/atopid",
      "ccode/member",
      "mem_st_year/yrent",
      "mem_end_year/yrexit",
      "defense"),
  /** Joint exercises by dyad and year. */
  EXERCISE_DYADS("joint exercises, dyads", "ccode1", "ccode2", "year", "n_exercises"),
  /** Participants of joint exercises (D'Orazio and Galambos). */
  EXERCISE_PARTICIPANTS("joint exercises, participants", "MMEID", "ccode", "year"),
  /** Defence cooperation agreements (Kinne 2020). */
  AGREEMENTS("defence cooperation agreements", "DCAid", "ccode1", "ccode2", "signYear"),
  /** Arms transfers by dyad and year (SIPRI). */
  ARMS("arms transfers", "supplier_ccode", "recipient_ccode", "year", "tiv_musd1990/tiv"),
  /** United States military aid (Greenbook). */
  AID("military aid of the United States", "ccode", "year", "mil_total"),
  /** United States troops by host. */
  TROOPS("troops of the United States abroad", "ccode", "year", "us_troops_mean/troops"),
  /** Ideal points (Bailey, Strezhnev and Voeten 2017). */
  IDEAL_POINTS("United Nations ideal points", "ccode", "year", "IdealPoint/IdealPointAll"),
  /** Strategic rivalries (Thompson, Sakuwa and Suhas). */
  RIVALRIES("strategic rivalries", "ccode1", "ccode2", "start", "end", "tssr_id/rivalry"),
  /** Direct contiguity. */
  CONTIGUITY(
      "contiguity",
      "ccode1/state1no",
      "ccode2/state2no",
      "conttype",
      "stdate/begin",
      "enddate/end");

  private final String title;
  private final List<String> columns;

  KnownTable(String title, String... columns) {
    this.title = title;
    this.columns = List.of(columns);
  }

  /** What it is, for reports. */
  public String title() {
    return title;
  }

  /** Whether a header has every column of this table under one of its names. */
  boolean fits(Set<String> header) {
    return columns.stream()
        .allMatch(names -> List.of(names.split("/")).stream().anyMatch(header::contains));
  }
}
