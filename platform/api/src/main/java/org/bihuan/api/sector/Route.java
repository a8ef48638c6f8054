package org.bihuan.api.sector;

import java.util.List;

/**
 * A finding at certain places belongs to another topic than its item says: the same item is led by one department on a lake
 * and by another on a lake in a park.
 *
 * @param places ids of the kinds of places, at least one
 * @param topics ids of the topics that it takes findings from; empty: of any topic and of items without one
 * @param topic id of the topic that leads there
 */
public record Route(List<String> places, List<String> topics, String topic) {}
