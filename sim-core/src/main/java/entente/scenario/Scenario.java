package entente.scenario;

import entente.value.Amount;
import entente.value.InnovationKind;
import entente.value.Key;
import entente.value.Moment;
import entente.value.PartnershipType;
import entente.value.Stage;
import java.util.List;

/**
 * The whole declaration of a world and its calendar: what a scenario file says. Immutable; every
 * symbol of the model description has a key here, so that any world of another implementation can
 * be written down and compared number by number. Lists that a file leaves out are empty.
 */
public record Scenario(
    @Key("The JSON Schema an editor completes from") String $schema,
    @Key(value = "Short name: letters, digits and hyphens", required = true) String name,
    @Key(value = "Title as figures print it", required = true) String title,
    @Key("The question the scenario answers, in one sentence") String question,
    @Key("What it represents and how it was built") String description,
    @Key("The heading under which the list of scenarios shows it") String group,
    @Key("Works that figures and dates come from") List<Source> sources,
    @Key(value = "Start, end and step", required = true) Calendar calendar,
    @Key("Threats that coalitions form against") List<Threat> threats,
    @Key("The state agents") List<StateProfile> states,
    @Key("Groups with a hub, a form of governance, directives and standards") List<Bloc> blocs,
    @Key("Export-control regimes") List<ExportRegime> exportRegimes,
    @Key("Instruments between states: the edges of the graph") List<Partnership> partnerships,
    @Key("Shared industrial programmes") List<Programme> programmes,
    @Key("Stocks of trust and practice of single dyads") List<Dyad> dyads,
    @Key("Who competes with whom") List<Rivalry> rivalries,
    @Key("Effects offered without disclosure (sovereign cyber effects provided voluntarily)")
        List<EffectsOffer> effects,
    @Key("Tactics, techniques and technologies that may spread") List<Innovation> innovations,
    @Key("Stages, depths and proficiencies already reached at the start") List<Status> statuses,
    @Key("What happens when") List<Event> events,
    @Key("Arms that make its point visible when it is compared") List<Arm> arms,
    @Key("Responses of its own, beside those that every scenario has") List<Response> responses,
    @Key("A world drawn from its own seed, instead of or beside the states above")
        Generator generator,
    @Key("The parameters of the mechanisms; those left out keep their defaults")
        Parameters parameters) {

  /** A work that facts come from. */
  public record Source(
      @Key(value = "The name by which facts cite it", required = true) String key,
      @Key(value = "Full citation", required = true) String citation,
      @Key("Where it can be read") String url,
      @Key("What was taken from it and how sure it is") String note) {}

  /** The calendar of a run. */
  public record Calendar(
      @Key(value = "First moment", unit = "year", required = true) Moment start,
      @Key(value = "Last moment", unit = "year", required = true) Moment end,
      @Key(
              value = "Steps in a year",
              symbol = "1/Δ",
              unit = "1/year",
              min = 1,
              max = 10000,
              fallback = "12")
          int ticksPerYear,
      @Key(
              value = "Observations in a year; must divide the steps in a year",
              unit = "1/year",
              min = 1,
              max = 10000,
              fallback = "1")
          int observationsPerYear) {}

  /** A named threat. */
  public record Threat(
      @Key(value = "Id", required = true) String id,
      @Key("Name") String name,
      @Key(value = "Level", symbol = "θ", min = 0, max = 1, required = true) Amount level,
      @Key(value = "Sources", refersTo = "source") List<String> sources) {}

  /** A state agent. */
  public record StateProfile(
      @Key(value = "Id", required = true) String id,
      @Key("Name as tables print it") String name,
      @Key("Absorptive capacity") AbsorptiveCapacity absorptiveCapacity,
      @Key("Sovereignty preferences") Sovereignty sovereignty,
      @Key(
              value = "Defence budget; the median state of the world has 1",
              symbol = "B",
              min = 0,
              max = 1e6,
              fallback = "1")
          Amount budget,
      @Key(value = "Threat perception", symbol = "θ", min = 0, max = 1, fallback = "0.5")
          Amount threat,
      @Key("Doctrinal tradition and regime; their mean is the similarity coordinate y")
          Similarity similarity,
      @Key(value = "Generalised trust", symbol = "tr", min = 0, max = 1, fallback = "0.5")
          Amount trust,
      @Key(value = "Civil-technology base", symbol = "C", min = 0, max = 1, fallback = "0.3")
          Amount civilTechnology,
      @Key(value = "Civil-military fusion", symbol = "F", min = 0, max = 1, fallback = "0.3")
          Amount civilMilitaryFusion,
      @Key(
              value = "Access to foreign commercial supply",
              symbol = "openness",
              min = 0,
              max = 1,
              fallback = "0")
          Amount commercialOpenness,
      @Key(
              value = "Secrecy: share of sensitive knowledge withheld",
              symbol = "sec",
              min = 0,
              max = 1,
              fallback = "0.6")
          Amount secrecy,
      @Key(
              value = "Prestige; the square root of the budget where none is written",
              symbol = "P",
              min = 0,
              max = 1e6)
          Amount prestige,
      @Key(
              value = "Compliance with export controls",
              symbol = "comp",
              min = 0,
              max = 1,
              fallback = "1")
          Amount compliance,
      @Key(
              value = "Integration level at the start",
              symbol = "I₀",
              min = 0,
              max = 1,
              fallback = "0.2")
          double integration,
      @Key(
              value = "Own half-point of emulation; the parameter's where none is written",
              symbol = "φ_i",
              min = 0,
              max = 1e9)
          Amount emulationThreshold,
      @Key(value = "Longitude, for maps only", unit = "degree", min = -180, max = 180)
          Double longitude,
      @Key(value = "Latitude, for maps only", unit = "degree", min = -90, max = 90) Double latitude,
      @Key("Why these values") String note,
      @Key(value = "Sources", refersTo = "source") List<String> sources) {}

  /** Absorptive capacity (Cohen and Levinthal 1990; Zahra and George 2002). */
  public record AbsorptiveCapacity(
      @Key(
              value = "Potential absorptive capacity: to acquire and assimilate",
              symbol = "aP",
              min = 0,
              max = 1,
              fallback = "0.6")
          Amount potential,
      @Key(
              value = "Efficiency: realised capacity is efficiency times potential",
              symbol = "eff",
              min = 0,
              max = 1,
              fallback = "0.75")
          Amount efficiency) {}

  /** Sovereignty preferences of a state. */
  public record Sovereignty(
      @Key(value = "Sovereignty preference", symbol = "S", min = 0, max = 1, fallback = "0.5")
          Amount preference,
      @Key(
              value = "Autonomy floor: the red line",
              symbol = "A*",
              min = 0.01,
              max = 1,
              fallback = "0.55")
          Amount autonomyFloor,
      @Key(value = "Innovations refused by caveat", refersTo = "innovation") List<String> caveats,
      @Key(
              value = "Whether red lines are told to partners early",
              symbol = "earlyComm",
              fallback = "false")
          boolean earlyCommunication) {}

  /** The similarity coordinate of a state. */
  public record Similarity(
      @Key(value = "Doctrinal tradition", min = 0, max = 1, fallback = "0.5")
          Amount doctrinalTradition,
      @Key(value = "Regime", min = 0, max = 1, fallback = "0.5") Amount regime) {}

  /** A group of states with a form of governance. */
  public record Bloc(
      @Key(value = "Id", required = true) String id,
      @Key("Name") String name,
      @Key(value = "The leading state", refersTo = "state") String hub,
      @Key(
              value = "Governance: 0 liberal, 1 authoritarian",
              symbol = "g",
              min = 0,
              max = 1,
              fallback = "0")
          double governance,
      @Key("Members, with their dates") List<Membership> members,
      @Key(value = "Innovations the hub may order", refersTo = "innovation")
          List<String> directives,
      @Key(value = "Innovations already a standard at the start", refersTo = "innovation")
          List<String> standards,
      @Key(value = "Sources", refersTo = "source") List<String> sources) {}

  /** A spell of membership; a state that left and came back has two. */
  public record Membership(
      @Key(value = "Member", refersTo = "state", required = true) String state,
      @Key(value = "From; the start of the run where none is written", unit = "year") Moment from,
      @Key(value = "Until; the end of the run where none is written", unit = "year") Moment to,
      @Key("Spells outside the integrated command while a member") List<Spell> outsideCommand,
      @Key(value = "Sources", refersTo = "source") List<String> sources) {}

  /** A stretch of time. */
  public record Spell(
      @Key(value = "From", unit = "year") Moment from,
      @Key(value = "Until", unit = "year") Moment to) {}

  /** An export-control regime. */
  public record ExportRegime(
      @Key(value = "Id", required = true) String id,
      @Key("Name") String name,
      @Key("States that apply it; every state that is no target where none is written")
          List<Membership> members,
      @Key(value = "Blocs it is aimed at", refersTo = "bloc") List<String> targetBlocs,
      @Key("States it is aimed at, with dates") List<Membership> targetStates,
      @Key(value = "Innovations on its list; all where none is written", refersTo = "innovation")
          List<String> innovations,
      @Key(value = "Enforcement", symbol = "enf", min = 0, max = 1, fallback = "0.9")
          Amount enforcement,
      @Key(value = "From", unit = "year") Moment from,
      @Key(value = "Until", unit = "year") Moment to,
      @Key(value = "Sources", refersTo = "source") List<String> sources) {}

  /**
   * One instrument between states. Written for one pair ({@code source}, {@code recipients}), for
   * all pairs of a list ({@code between}), or for all pairs of a bloc while both are members.
   */
  public record Partnership(
      @Key("Id, by which events and links name it") String id,
      @Key(value = "Institutional form", required = true) PartnershipType type,
      @Key("Name") String name,
      @Key(value = "The state knowledge comes from", refersTo = "state") String source,
      @Key(value = "The states it goes to", refersTo = "state") List<String> recipients,
      @Key(value = "All pairs of these states, both ways", refersTo = "state") List<String> between,
      @Key(value = "All pairs of this bloc, both ways, while both are members", refersTo = "bloc")
          String bloc,
      @Key(
              "Whether source and recipients stand in it both ways; false for SFA and SUPPLY, true for"
                  + " the rest")
          Boolean symmetric,
      @Key(value = "From", unit = "year") Moment from,
      @Key(value = "Until", unit = "year") Moment to,
      @Key(
              value =
                  "Tie weight; by form: alliance and coalition 1, security cooperation, SFA and"
                      + " industry 0.5, exercise and supply 0",
              symbol = "tie",
              min = 0,
              max = 1e6)
          Double weight,
      @Key(
              value =
                  "Contact; by form: alliance 0.35, coalition 0.8, security cooperation 0.1, the"
                      + " rest 0.02",
              symbol = "ct",
              min = 0,
              max = 1)
          Double contact,
      @Key(
              value = "Intensity of assistance or supply",
              symbol = "I_e",
              min = 0,
              max = 10,
              fallback = "1")
          Amount intensity,
      @Key(
              value = "Exercises a year",
              symbol = "ν_e",
              unit = "1/year",
              min = 0,
              max = 1000,
              fallback = "0")
          Amount exerciseRate,
      @Key(value = "Interest alignment", symbol = "al", min = 0, max = 1, fallback = "0.7")
          double alignment,
      @Key(value = "Conditionality", symbol = "cond", min = 0, max = 1, fallback = "0")
          double conditionality,
      @Key(value = "Tailoring", symbol = "tl", min = 0, max = 1, fallback = "0.5") double tailoring,
      @Key(
              value = "Teaching share; the rest is substitution: contractors, equipment, logistics",
              symbol = "te",
              min = 0,
              max = 1,
              fallback = "0.3")
          double teachingShare,
      @Key(
              value = "Innovations the assistance is aimed at; all where none is written",
              symbol = "M_e",
              refersTo = "innovation")
          List<String> targets,
      @Key(
              "Whether institutions keep practice alive; by form: true for alliance, security"
                  + " cooperation and industry")
          Boolean institutionalLink,
      @Key(
              value = "Another partnership of the same people (Malabar beside the Quad)",
              refersTo = "partnership")
          String linkedTo,
      @Key(value = "The threat a coalition stands against", refersTo = "threat") String threat,
      @Key("Why these values") String note,
      @Key(value = "Sources", refersTo = "source") List<String> sources) {}

  /** A shared industrial programme. */
  public record Programme(
      @Key(value = "Id", required = true) String id,
      @Key("Name") String name,
      @Key(value = "What it builds", symbol = "m", refersTo = "innovation", required = true)
          String product,
      @Key(value = "Start", unit = "year", required = true) Moment start,
      @Key(value = "End; none where it runs on", unit = "year") Moment end,
      @Key(value = "Partners and their shares; shares are scaled to sum to 1", required = true)
          List<Partner> partners,
      @Key("Foreign-sales customers") List<Membership> customers,
      @Key(
              value = "Cost of building it alone; the median budget is 1",
              symbol = "K",
              min = 0,
              max = 1e9,
              fallback = "1")
          double nationalCost,
      @Key(
              value = "Years from start to first operational capability for one nation",
              symbol = "T_dev",
              unit = "year",
              min = 0,
              max = 100,
              fallback = "10")
          double developmentTime,
      @Key(
              value = "Delay as a share of the development time",
              symbol = "delay",
              min = 0,
              max = 10,
              fallback = "0")
          double delay,
      @Key(
              value = "Strictness of juste retour: work shares follow cost shares",
              min = 0,
              max = 1,
              fallback = "0")
          double justeRetour,
      @Key(value = "Dispersion of requirements", symbol = "σ_R", min = 0, max = 10, fallback = "0")
          double requirementDispersion,
      @Key(
              value = "Dependence on the lead's support of a user without a share",
              symbol = "dep",
              min = 0,
              max = 1,
              fallback = "0.6")
          double dependence,
      @Key("Why these values") String note,
      @Key(value = "Sources", refersTo = "source") List<String> sources) {}

  /** A partner of a programme. */
  public record Partner(
      @Key(value = "Partner", refersTo = "state", required = true) String state,
      @Key(value = "Share", symbol = "s_i", min = 0, max = 1e9, required = true) double share,
      @Key(value = "From", unit = "year") Moment from,
      @Key(value = "Until", unit = "year") Moment to) {}

  /** Stocks of one dyad. */
  public record Dyad(
      @Key(
              value = "One state (the recipient, where the stock is one-way)",
              refersTo = "state",
              required = true)
          String of,
      @Key(
              value = "The other (the source, where the stock is one-way)",
              refersTo = "state",
              required = true)
          String toward,
      @Key(value = "Whether the stock holds one way only", fallback = "false") boolean oneWay,
      @Key(
              value = "Trust at the start; the baseline where none is written",
              symbol = "T",
              min = 0,
              max = 1)
          Double trust,
      @Key(
              value =
                  "Trust it falls back to; the mean of both states' trust where none is written",
              symbol = "T⁰",
              min = 0,
              max = 1)
          Double baselineTrust,
      @Key(value = "Practice at the start", symbol = "Pr", min = 0, max = 1) Double practice,
      @Key(value = "Sources", refersTo = "source") List<String> sources) {}

  /** States or blocs that compete. */
  public record Rivalry(
      @Key(value = "All pairs of these states", refersTo = "state") List<String> between,
      @Key(value = "All pairs across these blocs, while members", refersTo = "bloc")
          List<String> blocs,
      @Key(value = "From", unit = "year") Moment from,
      @Key(value = "Until", unit = "year") Moment to,
      @Key(value = "Weight in the exposure to rivals", min = 0, max = 1e6, fallback = "1")
          double weight,
      @Key(value = "Sources", refersTo = "source") List<String> sources) {}

  /** Effects offered without disclosure. */
  public record EffectsOffer(
      @Key(value = "Provider", refersTo = "state", required = true) String provider,
      @Key(
              value = "Recipients; all partners in a bloc or alliance where none is written",
              refersTo = "state")
          List<String> recipients,
      @Key(
              value = "Innovations whose effects are offered; all where none is written",
              refersTo = "innovation")
          List<String> innovations,
      @Key(value = "Share offered", symbol = "sc", min = 0, max = 1, fallback = "1") double share,
      @Key(value = "From", unit = "year") Moment from,
      @Key(value = "Until", unit = "year") Moment to,
      @Key(value = "Sources", refersTo = "source") List<String> sources) {}

  /** A tactic, technique or technology. Attributes left out take the middle of the kind's range. */
  public record Innovation(
      @Key(value = "Id", required = true) String id,
      @Key("Name as tables print it") String name,
      @Key(value = "Tactic, technique or technology", required = true) InnovationKind kind,
      @Key(
              value = "When it is first practised; the start of the run where none is written",
              symbol = "t0",
              unit = "year")
          Moment introduced,
      @Key(value = "States that practise it from then on", refersTo = "state") List<String> origins,
      @Key(value = "Complexity", symbol = "κ", min = 0, max = 1) Double complexity,
      @Key(value = "Tacitness", symbol = "τ", min = 0, max = 1) Double tacitness,
      @Key(value = "Financial intensity", symbol = "f", min = 0, max = 1000)
          Double financialIntensity,
      @Key(value = "Demand on organizational capital", symbol = "o", min = 0, max = 1)
          Double organizationalDemand,
      @Key(value = "Sensitivity", symbol = "s", min = 0, max = 1) Double sensitivity,
      @Key(value = "Observability", symbol = "ω", min = 0, max = 1, fallback = "0.55")
          double observability,
      @Key(value = "Civil origin or dual use", symbol = "civ", min = 0, max = 1, fallback = "0")
          double civilOrigin,
      @Key(
              value = "When civil supply begins; its introduction where none is written",
              symbol = "tciv",
              unit = "year")
          Moment civilSupply,
      @Key(value = "Relative advantage", symbol = "RA", min = 0, max = 1, fallback = "0.55")
          double relativeAdvantage,
      @Key(value = "Network externality", symbol = "n", min = 0, max = 1, fallback = "0.4")
          double networkExternality,
      @Key(
              value = "Interface share: what a standard covers",
              symbol = "ι",
              min = 0,
              max = 1,
              fallback = "0.35")
          double interfaceShare,
      @Key(
              value = "Integration demand: control surrendered",
              symbol = "L",
              min = 0,
              max = 1,
              fallback = "0.3")
          double integrationDemand,
      @Key(value = "Tradition of origin", symbol = "y_m", min = 0, max = 1, fallback = "0.5")
          double tradition,
      @Key(
              value = "Independent adoption rate",
              symbol = "p",
              unit = "1/year",
              min = 0,
              max = 1e9,
              fallback = "0")
          double independentAdoptionRate,
      @Key("Why these values") String note,
      @Key(value = "Sources", refersTo = "source") List<String> sources) {}

  /** Where a state stands with an innovation at the start. */
  public record Status(
      @Key(value = "State", refersTo = "state", required = true) String state,
      @Key(value = "Innovation", refersTo = "innovation", required = true) String innovation,
      @Key(value = "Stage", required = true) Stage stage,
      @Key(value = "Depth", symbol = "d", min = 0, max = 1) Double depth,
      @Key(value = "Organic proficiency", symbol = "q", min = 0, max = 1) Double proficiency,
      @Key("The channel it came by") entente.value.ChannelName channel,
      @Key(value = "The partner it came from", refersTo = "state") String source,
      @Key(value = "When it was adopted", unit = "year") Moment adopted,
      @Key(value = "Whether the one upgrade was already used", fallback = "false") boolean upgraded,
      @Key(
              value = "Hazard already accumulated on the clock now running",
              symbol = "H",
              min = 0,
              max = 1e9,
              fallback = "0")
          double accumulatedHazard,
      @Key(value = "Visits to the evaluation so far", min = 0, max = 1e6, fallback = "0")
          int visit) {}

  /** What an event does. */
  public enum EventType {
    /** Sets a bloc's (or all blocs') governance to {@code value}. */
    GOVERNANCE,
    /** Sets a state's threat perception, or a named threat's level, to {@code value}. */
    THREAT,
    /** Sets a state's integration level to {@code value} at once; it then relaxes as usual. */
    INTEGRATION,
    /** A state joins a bloc. */
    JOIN,
    /** A state leaves a bloc. */
    LEAVE,
    /** A partnership begins. */
    PARTNERSHIP_START,
    /** A partnership ends, for all its pairs or for those with {@code state}. */
    PARTNERSHIP_END,
    /** Sets an export regime's enforcement to {@code value}. */
    ENFORCEMENT,
    /** Sets a state's compliance with export controls to {@code value}. */
    COMPLIANCE,
    /** Sets a state's (or all states') access to foreign commercial supply to {@code value}. */
    OPENNESS,
    /** Sets a state's secrecy to {@code value}. */
    SECRECY,
    /** Sets a state's sovereignty preference to {@code value}. */
    SOVEREIGNTY,
    /** Adds an innovation to a bloc's directives. */
    DIRECTIVE,
    /** A state (or, without one, its origins) begins to practise an innovation. */
    INTRODUCTION,
    /** A state leaves a programme; the other shares are scaled up. */
    PROGRAMME_EXIT,
    /** A programme slips by {@code value} years. */
    PROGRAMME_DELAY
  }

  /** Something that happens at a moment. */
  public record Event(
      @Key(value = "When", unit = "year", required = true) Moment at,
      @Key(value = "What", required = true) EventType type,
      @Key("What happened, in words") String label,
      @Key(value = "State concerned", refersTo = "state") String state,
      @Key(value = "Bloc concerned", refersTo = "bloc") String bloc,
      @Key(value = "Partnership concerned", refersTo = "partnership") String partnership,
      @Key(value = "Export regime concerned", refersTo = "regime") String regime,
      @Key(value = "Innovation concerned", refersTo = "innovation") String innovation,
      @Key(value = "Programme concerned", refersTo = "programme") String programme,
      @Key(value = "Threat concerned", refersTo = "threat") String threat,
      @Key(value = "The new value", min = -1e9, max = 1e9) Double value,
      @Key(value = "Sources", refersTo = "source") List<String> sources) {}

  /** One arm of a comparison: the scenario under some settings. */
  public record Arm(
      @Key(value = "Short name", required = true) String name,
      @Key("Title as figures print it") String title,
      @Key("Settings PATH=VALUE, as --set takes them; none for the scenario as it is")
          List<String> settings) {}

  /**
   * A response of the scenario's own: a weighted sum of measures, each at a moment. It can say what
   * happened by a year, between two years, or in one bloc more than in another.
   */
  public record Response(
      @Key(value = "Name, as tables print it", required = true) String name,
      @Key("Title as figures print it") String title,
      @Key(value = "What is summed", required = true) List<Term> terms) {}

  /** One measure at one moment. */
  public record Term(
      @Key(value = "Measure over time, such as adoption, depth or autonomy", required = true)
          String measure,
      @Key(
              value = "The bloc it is measured in; all states where none is written",
              refersTo = "bloc")
          String bloc,
      @Key(
              value =
                  "The innovation; where none is written, the mean over all for which the measure is"
                      + " defined",
              refersTo = "innovation")
          String innovation,
      @Key(
              value = "When: the last observation not after it; the end where none is written",
              unit = "year")
          Moment at,
      @Key(value = "Weight in the sum", min = -1e9, max = 1e9, fallback = "1") double weight) {}

  /** The graphs a generator can draw. */
  public enum GraphKind {
    /** Every pair; kept implicit, through the background weight of emulation. */
    COMPLETE,
    /** No ties. */
    EMPTY,
    /** A fixed number of ties among all pairs, uniformly (Erdős and Rényi). */
    ERDOS_RENYI,
    /** A path. */
    PATH,
    /** A star; the first state is its hub. */
    STAR,
    /** A ring in which each state has {@code degree} neighbours. */
    RING
  }

  /**
   * A generated world. Its states are named {@code prefix} and a number from 0, with leading zeros:
   * ten states are s0 to s9, a hundred s00 to s99.
   */
  public record Generator(
      @Key(value = "Number of states", symbol = "N", min = 2, max = 2000000, required = true)
          int states,
      @Key(value = "The graph of ties", required = true) GraphKind graph,
      @Key(
              value = "Number of undirected ties (ERDOS_RENYI)",
              min = 0,
              max = 100000000,
              fallback = "0")
          long ties,
      @Key(value = "Neighbours of each state (RING)", min = 0, max = 1000000, fallback = "2")
          int degree,
      @Key(
              value = "Seed of the world; its stream is apart from that of the runs",
              min = 0,
              max = 9007199254740992.0,
              fallback = "1")
          long seed,
      @Key(value = "Form of the ties", fallback = "\"ALLIANCE\"") PartnershipType type,
      @Key(value = "Tie weight", symbol = "tie", min = 0, max = 1e6, fallback = "1") double weight,
      @Key(value = "Beginning of the ids", fallback = "\"s\"") String prefix,
      @Key(
              "Values of each state; each may be drawn: {\"uniform\": [low, high]}, {\"normal\": [mean,"
                  + " sd]} or {\"lognormal\": [mean, sd]}")
          StateProfile template,
      @Key(value = "Emulation thresholds by rank: state k of N has k/(N − 1)", fallback = "false")
          boolean rankedThresholds,
      @Key(
              value = "States that practise the first innovation (by id) from its introduction on",
              min = 0,
              max = 2000000,
              fallback = "0")
          int seedAdopters,
      @Key(
              value = "Whether the seed adopters are drawn; else they are the first states",
              fallback = "true")
          boolean drawSeedAdopters,
      @Key(value = "A bloc that all generated states join, the first as hub", refersTo = "bloc")
          String bloc) {

    /**
     * The id of a generated state.
     *
     * @param k its number, from 0
     */
    public String id(int k) {
      String number = Integer.toString(k);
      int width = Integer.toString(states - 1).length();
      return prefix + "0".repeat(width - number.length()) + number;
    }
  }
}
