package org.bihuan.rest.record;

import java.util.Locale;
import java.util.Optional;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Head;
import org.bihuan.api.sector.SectorId;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.json.Ref;

/** Shows what records have in common. */
public final class HeadViews {
    private final Platform platform;
    private final Names names;

    public HeadViews(Platform platform) {
        this.platform = platform;
        this.names = new Names(platform);
    }

    public HeadView of(CampaignRecord record, Locale language) {
        Head head = record.head();
        return new HeadView(
                Json.id(record.kind()),
                head.id().toString(),
                head.number(),
                record.title(),
                id(record.state()),
                head.sector()
                        .map(id -> new Ref(id.value(), sectorName(id, head.sectorName(), language)))
                        .orElse(null),
                names.row(head.row(), language),
                head.tags().stream().map(tag -> names.row(tag, language)).toList(),
                head.ownership().lead().map(names::onRecord).orElse(null),
                head.leadReason().orElse(null),
                head.ownership().territory().map(names::onRecord).orElse(null),
                head.ownership()
                        .enterprise()
                        .map(id -> new Ref(id.toString(), head.enterpriseName().orElse(id.toString())))
                        .orElse(null),
                head.ownership()
                        .heir()
                        .map(id -> new Ref(id.toString(), head.heirName().orElse(id.toString())))
                        .orElse(null),
                head.occurred(),
                head.recorded(),
                record.version());
    }

    /** In Chinese the name stays as it was copied; a translation is only known while the sector is here. */
    private String sectorName(SectorId id, Optional<String> copied, Locale language) {
        String then = copied.orElse(id.value());
        return language.getLanguage().equals("en")
                ? platform.sectors().find(id).map(sector -> sector.name().en()).orElse(then)
                : then;
    }

    /** A state as callers see it. */
    public static String id(String state) {
        return state.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
