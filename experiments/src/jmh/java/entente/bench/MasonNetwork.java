package entente.bench;

import sim.engine.SimState;
import sim.engine.Steppable;
import sim.field.network.Edge;
import sim.field.network.Network;
import sim.util.Bag;

/** The same case the usual way: MASON's own network and one Steppable for each node. */
final class MasonNetwork {

  private MasonNetwork() {}

  /** A node that looks at its neighbours in one ordering and changes in the next. */
  private static final class Node implements Steppable {
    private static final long serialVersionUID = 1L;
    private final transient Network network;
    private boolean adopted;
    private boolean adopts;

    Node(Network network) {
      this.network = network;
    }

    @Override
    public void step(SimState state) {
      if (adopted) {
        return;
      }
      Bag edges = network.getEdges(this, null);
      int sum = 0;
      for (int k = 0; k < edges.numObjs; k++) {
        sum += ((Node) ((Edge) edges.objs[k]).getOtherNode(this)).adopted ? 1 : 0;
      }
      adopts = edges.numObjs > 0 && sum / (double) edges.numObjs >= ThresholdCases.THRESHOLD;
    }
  }

  /** Builds the network of a graph. */
  static Network network(ThresholdCases.Graph graph) {
    Network network = new Network(false);
    Node[] nodes = new Node[graph.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = new Node(network);
      network.addNode(nodes[i]);
    }
    for (int i = 0; i < nodes.length; i++) {
      for (int at = graph.rowStart()[i]; at < graph.rowStart()[i + 1]; at++) {
        if (i < graph.neighbours()[at]) {
          network.addEdge(nodes[i], nodes[graph.neighbours()[at]], null);
        }
      }
    }
    for (int seed : graph.seeds()) {
      nodes[seed].adopted = true;
    }
    return network;
  }

  /** Number of adopters after some steps; the network is left as it was. */
  static int run(Network network, int[] seeds, int steps) {
    SimState state = new SimState(0);
    state.start();
    Bag nodes = network.getAllNodes();
    for (int k = 0; k < nodes.numObjs; k++) {
      Node node = (Node) nodes.objs[k];
      state.schedule.scheduleRepeating(0.0, 0, node);
      state.schedule.scheduleRepeating(0.0, 1, s -> node.adopted |= node.adopts);
    }
    for (int step = 0; step < steps; step++) {
      state.schedule.step(state);
    }
    int adopters = 0;
    for (int k = 0; k < nodes.numObjs; k++) {
      adopters += ((Node) nodes.objs[k]).adopted ? 1 : 0;
    }
    reset(nodes, seeds);
    return adopters;
  }

  private static void reset(Bag nodes, int[] seeds) {
    for (int k = 0; k < nodes.numObjs; k++) {
      Node node = (Node) nodes.objs[k];
      node.adopted = false;
      node.adopts = false;
    }
    for (int seed : seeds) {
      ((Node) nodes.objs[seed]).adopted = true;
    }
  }
}
