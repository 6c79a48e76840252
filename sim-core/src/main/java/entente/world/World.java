package entente.world;

import entente.network.Dyads;
import entente.network.PartnershipGraph;
import entente.network.Tie;
import entente.scenario.Scenario;
import entente.value.PartnershipType;
import entente.value.Stage;
import entente.world.StateColumns.Attribute;
import java.util.function.Consumer;

/**
 * The state of one run: the stocks, the partnership graph, and what was last sensed of them. The
 * one mutable object of the model. Mechanisms see it as a {@link WorldView}; only the schedule
 * changes it, through {@link Stocks} and the time line of the plan.
 */
public final class World extends PairReadings {

  private final PartnershipGraph graph;
  private final Tie.Terms[] programmeTerms;
  private final boolean[] partnershipOn;
  private int nextOccurrence;
  private int lastYear;
  private boolean surroundingsStale = true;
  private Consumer<StageChange> chronicle = change -> {};
  private Consumer<ProgrammeColumns> programmeStarted = programme -> {};

  /** The world of a plan before its first step; call {@link #start} next. */
  public World(WorldPlan plan) {
    super(plan);
    graph = new PartnershipGraph(plan.states().stream().map(Scenario.StateProfile::id).toList());
    partnershipOn = new boolean[plan.partnerships().size()];
    programmeTerms = new Tie.Terms[programmes.length];
    for (int k = 0; k < programmes.length; k++) {
      programmeTerms[k] =
          Tie.Terms.named("programme:" + plan.programmes().get(k).id(), PartnershipType.INDUSTRIAL);
    }
  }

  /**
   * Puts the world at the start of its calendar.
   *
   * @param chronicle told of every change of stage
   * @param programmeStarted told of every programme that begins, so that its red lines can be drawn
   */
  public void start(Consumer<StageChange> chronicle, Consumer<ProgrammeColumns> programmeStarted) {
    this.chronicle = chronicle;
    this.programmeStarted = programmeStarted;
    time = plan.timeOf(0);
    lastYear = yearOf(time);
    states.start(time);
    readThreats();
    occur();
    surroundings.compute(this);
    graph.takeChanged();
    surroundingsStale = false;
    stocks.rebase(surroundings.dyads, column(Attribute.TRUST), parameters().trust());
    stocks.start();
    stocks.listMoving(surroundings, blocs);
    placeStatuses();
  }

  private static int yearOf(double time) {
    return (int) StrictMath.floor(time + 1e-9);
  }

  /** Moves the clock to a step and lets everything due by then happen. */
  public void beginTick(int tick) {
    this.tick = tick;
    time = plan.timeOf(tick);
    int year = yearOf(time);
    if (year != lastYear) {
      lastYear = year;
      states.refresh(time);
      readThreats();
      surroundingsStale = true;
    }
    occur();
    if (graph.takeChanged() || surroundingsStale) {
      surroundings.compute(this);
      stocks.rebase(surroundings.dyads, column(Attribute.TRUST), parameters().trust());
      stocks.listMoving(surroundings, blocs);
      surroundingsStale = false;
    }
    countPartners();
  }

  /** Nothing happens before its time: an occurrence waits for the first step at or after it. */
  private void occur() {
    while (nextOccurrence < plan.timeline().size()
        && plan.timeline().get(nextOccurrence).at() <= time + 1e-9) {
      plan.timeline().get(nextOccurrence++).effect().on(this);
    }
  }

  private void readThreats() {
    for (int k = 0; k < threatLevels.length; k++) {
      if (!threatFixed[k]) {
        threatLevels[k] = plan.scenario().threats().get(k).level().at(time);
      }
    }
  }

  private void placeStatuses() {
    for (Scenario.Status s : plan.scenario().statuses()) {
      int cell = cell(plan.state(s.state()), plan.innovation(s.innovation()));
      status.stage[cell] = s.stage();
      if (s.stage().isAdopted()) {
        status.depth[cell] = s.depth() == null ? 1 : s.depth();
        status.proficiency[cell] = s.proficiency() == null ? 0 : s.proficiency();
        status.channel[cell] = s.channel();
        status.source[cell] = s.source() == null ? -1 : plan.state(s.source());
        status.adoptedAt[cell] = s.adopted() == null ? time : s.adopted().year();
        status.firstStep[cell] =
            (int) StrictMath.ceil((status.adoptedAt[cell] - time) / step() - 1e-9);
        adoptersStale = true;
      }
      status.upgraded[cell] = s.upgraded();
      status.visit[cell] = s.visit();
      status.progressHazard[cell] = s.accumulatedHazard();
    }
  }

  // ---- the time line

  void setMember(int b, int i, boolean now) {
    blocs.member[b][i] = now;
    surroundingsStale = true;
    adoptersStale = true;
    for (int p = 0; p < partnershipOn.length; p++) {
      if (partnershipOn[p] && plan.partnerships().get(p).bloc() == b) {
        if (now) {
          connectMember(p, b, i);
        } else {
          endPartnershipTies(p, i);
        }
      }
    }
  }

  private void connectMember(int p, int b, int i) {
    Tie.Terms terms = plan.partnerships().get(p).terms();
    for (int j = 0; j < n; j++) {
      if (j != i && blocs.member[b][j]) {
        graph.connect(i, j, terms);
        graph.connect(j, i, terms);
      }
    }
  }

  void setOutsideCommand(int b, int i, boolean now) {
    blocs.outsideCommand[b][i] = now;
  }

  void setRegimeRunning(int r, boolean now) {
    exports.running[r] = now;
    surroundingsStale = true;
  }

  void setRegimeMember(int r, int i, boolean now) {
    exports.member[r][i] = now;
    surroundingsStale = true;
  }

  void setRegimeTarget(int r, int i, boolean now) {
    exports.target[r][i] = now;
    surroundingsStale = true;
  }

  void startPartnership(int p) {
    if (partnershipOn[p]) {
      return;
    }
    partnershipOn[p] = true;
    WorldPlan.PlannedPartnership planned = plan.partnerships().get(p);
    for (int[] arc : planned.arcs()) {
      graph.connect(arc[0], arc[1], planned.terms());
    }
    int b = planned.bloc();
    for (int i = 0; b >= 0 && i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i != j && blocs.member[b][i] && blocs.member[b][j]) {
          graph.connect(i, j, planned.terms());
        }
      }
    }
  }

  void endPartnership(int p, int state) {
    if (state < 0) {
      partnershipOn[p] = false;
    }
    endPartnershipTies(p, state);
  }

  private void endPartnershipTies(int p, int state) {
    Tie.Terms terms = plan.partnerships().get(p).terms();
    graph.cut(
        terms,
        tie -> state < 0 || tie.source().index() == state || tie.recipient().index() == state);
  }

  void setRivalry(int k, boolean now) {
    rivalryOn[k] = now;
    surroundingsStale = true;
  }

  void setOffer(int k, boolean now) {
    offerOn[k] = now;
    surroundingsStale = true;
  }

  void startProgramme(int k) {
    programmes[k].setRunning(true);
    connectProgramme(k);
    programmeStarted.accept(programmes[k]);
  }

  void endProgramme(int k) {
    programmes[k].setRunning(false);
    graph.cut(programmeTerms[k], tie -> true);
  }

  private void connectProgramme(int k) {
    graph.cut(programmeTerms[k], tie -> true);
    ProgrammeColumns programme = programmes[k];
    int lead = programme.lead();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        boolean together = programme.isPartner(i) && programme.isPartner(j);
        if (i != j && (together || programme.isCustomer(i) && j == lead)) {
          graph.connect(j, i, programmeTerms[k]);
        }
      }
    }
  }

  void setProgrammeShare(int k, int i, double share) {
    programmes[k].setShare(i, share);
    if (programmes[k].isRunning()) {
      connectProgramme(k);
    }
  }

  void setProgrammeCustomer(int k, int i, boolean now) {
    programmes[k].setCustomer(i, now);
    if (programmes[k].isRunning()) {
      connectProgramme(k);
    }
  }

  void introduce(int m) {
    introduced[m] = true;
    for (String id : innovations().origins(m)) {
      originate(plan.state(id), m);
    }
  }

  private void originate(int i, int m) {
    int cell = cell(i, m);
    Stage before = status.stage[cell];
    introduced[m] = true;
    status.originator[cell] = true;
    status.channel[cell] = null;
    status.source[cell] = -1;
    status.restartProgress(cell);
    status.depth[cell] = 1;
    status.proficiency[cell] = parameters().adoption().originatorProficiency();
    status.stage[cell] = settled(1, status.proficiency[cell], false);
    status.adoptedAt[cell] = time;
    status.firstStep[cell] = tick;
    adoptersStale = true;
    chronicle.accept(new StageChange(time, i, m, before, status.stage[cell], null, 1, -1));
  }

  void happen(Scenario.Event e) {
    int i = e.state() == null ? -1 : plan.state(e.state());
    double value = e.value() == null ? Double.NaN : e.value();
    surroundingsStale = true;
    switch (e.type()) {
      case GOVERNANCE -> {
        for (int b = 0; b < blocs.size(); b++) {
          if (e.bloc() == null || plan.bloc(e.bloc()) == b) {
            blocs.governance[b] = value;
          }
        }
      }
      case THREAT -> {
        if (i >= 0) {
          states.fix(Attribute.THREAT, i, value);
        } else {
          threatLevels[plan.threat(e.threat())] = value;
          threatFixed[plan.threat(e.threat())] = true;
        }
      }
      case INTEGRATION -> integration[i] = value;
      case JOIN -> setMember(plan.bloc(e.bloc()), i, true);
      case LEAVE -> setMember(plan.bloc(e.bloc()), i, false);
      case PARTNERSHIP_START -> startPartnership(plan.partnership(e.partnership()));
      case PARTNERSHIP_END -> endPartnership(plan.partnership(e.partnership()), i);
      case ENFORCEMENT -> exports.fixEnforcement(plan.regime(e.regime()), value);
      case COMPLIANCE -> states.fix(Attribute.COMPLIANCE, i, value);
      case SECRECY -> states.fix(Attribute.SECRECY, i, value);
      case SOVEREIGNTY -> states.fix(Attribute.SOVEREIGNTY, i, value);
      case OPENNESS -> {
        for (int k = 0; k < n; k++) {
          if (i < 0 || i == k) {
            states.fix(Attribute.OPENNESS, k, value);
          }
        }
      }
      case DIRECTIVE ->
          blocs.directive[plan.bloc(e.bloc())][plan.innovation(e.innovation())] = true;
      case INTRODUCTION -> {
        int m = plan.innovation(e.innovation());
        if (i >= 0) {
          originate(i, m);
        } else {
          introduce(m);
        }
      }
      case PROGRAMME_EXIT -> setProgrammeShare(plan.programme(e.programme()), i, 0);
      case PROGRAMME_DELAY -> programmes[plan.programme(e.programme())].addSlip(value);
    }
  }

  // ---- what the schedule changes

  /** What a step changes; only the schedule asks for it. */
  public Stocks stocksOf() {
    return new Stocks(this);
  }

  void tell(StageChange change) {
    chronicle.accept(change);
  }

  /** A programme loses a partner whose red line came to light. */
  void leaveProgramme(ProgrammeColumns programme, int i) {
    for (int k = 0; k < programmes.length; k++) {
      if (programmes[k] == programme) {
        setProgrammeShare(k, i, 0);
      }
    }
  }

  PartnershipGraph graph() {
    return graph;
  }

  /** The arcs in force, for pictures and descriptions. */
  public java.util.List<Tie> ties() {
    return graph.ties();
  }

  /** The plan the world was built from. */
  public WorldPlan plan() {
    return plan;
  }

  @Override
  public Dyads dyads() {
    return surroundings.dyads;
  }
}
