package entente.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jgrapht.event.GraphEdgeChangeEvent;
import org.jgrapht.event.GraphListener;
import org.jgrapht.event.GraphVertexChangeEvent;
import org.jgrapht.graph.DefaultListenableGraph;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * The partnerships in force: a directed weighted multigraph of JGraphT whose arcs are typed
 * instruments. It is the source of truth; {@link Dyads} is its compiled form. The graph's own
 * change events say when that form is stale, and keep the arcs of each instrument together.
 */
public final class PartnershipGraph {

  private final DefaultListenableGraph<StateNode, Tie> graph;
  private final List<StateNode> nodes = new ArrayList<>();
  private final TreeMap<String, List<Tie>> byInstrument = new TreeMap<>();
  private boolean changed = true;

  /** A graph with a vertex for each id, in order, and no partnership. */
  public PartnershipGraph(List<String> ids) {
    graph = new DefaultListenableGraph<>(new DirectedWeightedMultigraph<>(Tie.class));
    for (String id : ids) {
      StateNode node = new StateNode(nodes.size(), id);
      nodes.add(node);
      graph.addVertex(node);
    }
    graph.addGraphListener(new Bookkeeping());
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

  /** Removes the arcs of an instrument that satisfy a condition. */
  public void cut(Tie.Terms terms, Predicate<Tie> condition) {
    List<Tie> arcs = byInstrument.getOrDefault(terms.id(), List.of());
    for (int k = arcs.size() - 1; k >= 0; k--) {
      Tie tie = arcs.get(k);
      if (tie.terms() == terms && condition.test(tie)) {
        graph.removeEdge(tie);
      }
    }
  }

  /** The arcs in force, in the order they were made. */
  public List<Tie> ties() {
    return List.copyOf(graph.edgeSet());
  }

  /** The arcs in force of each instrument, in the order of the ids of the instruments. */
  Collection<List<Tie>> instruments() {
    return byInstrument.values();
  }

  /** Whether the graph changed since this was last asked. */
  public boolean takeChanged() {
    boolean was = changed;
    changed = false;
    return was;
  }

  private final class Bookkeeping implements GraphListener<StateNode, Tie> {
    @Override
    public void edgeAdded(GraphEdgeChangeEvent<StateNode, Tie> event) {
      Tie tie = event.getEdge();
      byInstrument.computeIfAbsent(tie.terms().id(), id -> new ArrayList<>()).add(tie);
      changed = true;
    }

    @Override
    public void edgeRemoved(GraphEdgeChangeEvent<StateNode, Tie> event) {
      Tie tie = event.getEdge();
      List<Tie> left = byInstrument.get(tie.terms().id());
      left.remove(left.lastIndexOf(tie));
      if (left.isEmpty()) {
        byInstrument.remove(tie.terms().id());
      }
      changed = true;
    }

    @Override
    public void vertexAdded(GraphVertexChangeEvent<StateNode> event) {
      changed = true;
    }

    @Override
    public void vertexRemoved(GraphVertexChangeEvent<StateNode> event) {
      changed = true;
    }
  }
}
