package entente.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jgrapht.event.GraphEdgeChangeEvent;
import org.jgrapht.event.GraphListener;
import org.jgrapht.event.GraphVertexChangeEvent;
import org.jgrapht.graph.DefaultListenableGraph;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * The partnerships in force: a directed weighted multigraph of JGraphT whose arcs are typed
 * instruments. It is the source of truth; {@link Dyads} is its compiled form, and the graph's own
 * change events say when that form is stale.
 */
public final class PartnershipGraph {

  /** Arcs of one instrument share its terms, so most comparisons need not read the ids. */
  private static final Comparator<Tie> BY_ID =
      (a, b) -> a.terms() == b.terms() ? 0 : a.terms().id().compareTo(b.terms().id());

  private final DefaultListenableGraph<StateNode, Tie> graph;
  private final List<StateNode> nodes = new ArrayList<>();
  private boolean changed = true;
  private List<Tie> byId;

  /** A graph with a vertex for each id, in order, and no partnership. */
  public PartnershipGraph(List<String> ids) {
    graph = new DefaultListenableGraph<>(new DirectedWeightedMultigraph<>(Tie.class));
    for (String id : ids) {
      StateNode node = new StateNode(nodes.size(), id);
      nodes.add(node);
      graph.addVertex(node);
    }
    graph.addGraphListener(new Staleness());
  }

  /** Number of states. */
  public int size() {
    return nodes.size();
  }

  /** Adds an arc from a source to a recipient. */
  public Tie connect(int source, int recipient, Tie.Terms terms) {
    Tie tie = new Tie(terms);
    graph.addEdge(nodes.get(source), nodes.get(recipient), tie);
    graph.setEdgeWeight(tie, terms.weight());
    return tie;
  }

  /** Removes one arc; does nothing when it is already gone. */
  public void cut(Tie tie) {
    graph.removeEdge(tie);
  }

  /** Removes all arcs that satisfy a condition; returns how many. */
  public int cutAll(Predicate<Tie> condition) {
    List<Tie> gone = graph.edgeSet().stream().filter(condition).toList();
    gone.forEach(graph::removeEdge);
    return gone.size();
  }

  /** The arcs in force, in the order they were made. */
  public List<Tie> ties() {
    return List.copyOf(graph.edgeSet());
  }

  /** The arcs in force, in the order of the ids of their instruments. */
  List<Tie> tiesById() {
    if (byId == null) {
      byId = new ArrayList<>(graph.edgeSet());
      byId.sort(BY_ID);
    }
    return byId;
  }

  /** Whether the graph changed since this was last asked. */
  public boolean takeChanged() {
    boolean was = changed;
    changed = false;
    return was;
  }

  private void goStale() {
    changed = true;
    byId = null;
  }

  private final class Staleness implements GraphListener<StateNode, Tie> {
    @Override
    public void edgeAdded(GraphEdgeChangeEvent<StateNode, Tie> event) {
      goStale();
    }

    @Override
    public void edgeRemoved(GraphEdgeChangeEvent<StateNode, Tie> event) {
      goStale();
    }

    @Override
    public void vertexAdded(GraphVertexChangeEvent<StateNode> event) {
      goStale();
    }

    @Override
    public void vertexRemoved(GraphVertexChangeEvent<StateNode> event) {
      goStale();
    }
  }
}
