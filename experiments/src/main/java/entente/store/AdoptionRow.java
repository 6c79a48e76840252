package entente.store;

import entente.value.ChannelName;
import entente.value.Stage;
import java.io.Serializable;

/**
 * One change of stage, with ids in place of indices.
 *
 * @param time decimal year
 * @param state id of the state
 * @param innovation id of the innovation
 * @param stage the stage it moved to
 * @param channel the channel it came by; null where none applies, as for originators
 * @param depth depth after the change, in [0, 1]
 * @param source id of the partner it came from; empty where none
 */
public record AdoptionRow(
    double time,
    String state,
    String innovation,
    Stage stage,
    ChannelName channel,
    double depth,
    String source)
    implements Serializable {}
