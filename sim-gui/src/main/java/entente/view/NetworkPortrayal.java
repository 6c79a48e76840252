package entente.view;

import java.awt.Graphics2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Portrayal;
import sim.portrayal.simple.OvalPortrayal2D;
import sim.util.Bag;

/** The network as a field of MASON's display; our own painter draws it. */
final class NetworkPortrayal extends FieldPortrayal2D {

  private final NetworkPainter painter;

  NetworkPortrayal(NetworkScene scene, NetworkPainter painter) {
    this.painter = painter;
    setField(scene);
  }

  @Override
  public Portrayal getDefaultPortrayal() {
    return new OvalPortrayal2D();
  }

  @Override
  protected void hitOrDraw(Graphics2D graphics, DrawInfo2D info, Bag putInHere) {
    if (graphics != null) {
      painter.paint(graphics, (int) info.draw.width, (int) info.draw.height, Clock.seconds());
    }
  }
}
