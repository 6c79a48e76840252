package entente.world;

import entente.value.ChannelName;
import entente.value.Stage;

/**
 * A state moved from one stage of an innovation to another.
 *
 * @param time decimal year
 * @param state index of the state
 * @param innovation index of the innovation
 * @param from stage before
 * @param to stage after
 * @param channel the channel it came by; null where none applies
 * @param depth depth d after the change, in [0, 1]
 * @param source index of the partner it came from, or −1
 */
public record StageChange(
    double time,
    int state,
    int innovation,
    Stage from,
    Stage to,
    ChannelName channel,
    double depth,
    int source) {}
