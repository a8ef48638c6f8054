package org.bihuan.store.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bihuan.api.hazard.Channel;
import org.bihuan.api.hazard.HazardId;
import org.bihuan.api.hazard.Source;
import org.bihuan.store.database.Legible;

/** Channels in one column: a line each, its fields parted by tabs. Neither stands in a number. */
final class ChannelText {
    private static final int FIELDS = 5;

    private ChannelText() {}

    static String write(List<Channel> channels) {
        return channels.stream()
                .map(one -> String.join(
                        "\t",
                        one.hazard().toString(),
                        one.number(),
                        one.source().name(),
                        one.occurred().toString(),
                        one.recorded().toString()))
                .collect(Collectors.joining("\n"));
    }

    static List<Channel> read(String text) {
        List<Channel> channels = text.lines()
                .map(line -> line.split("\t", FIELDS))
                .map(field -> new Channel(
                        new HazardId(UUID.fromString(field[0])),
                        field[1],
                        Source.valueOf(field[2]),
                        LocalDate.parse(field[3]),
                        Instant.parse(field[4])))
                .toList();
        return Legible.unaltered(channels, text, ChannelText::write);
    }
}
