package org.bihuan.core.reference;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.record.Measure;
import org.bihuan.api.text.Text;
import org.bihuan.api.work.WorkKind;
import org.bihuan.api.work.WorkKind.Counted;
import org.bihuan.api.work.WorkKind.Feed;
import org.bihuan.core.sector.YamlMap;
import org.bihuan.core.work.WorkKindSource;
import org.osgi.service.component.annotations.Component;

/** The kinds of work as they ship with the platform. */
@Component
public final class YamlWorkKinds implements WorkKindSource {
    private final List<WorkKind> kinds = ReferenceData.read("work.yaml", YamlWorkKinds::kinds);

    @Override
    public List<WorkKind> kinds() {
        return kinds;
    }

    private static List<WorkKind> kinds(YamlMap file) {
        return file.maps("kinds").stream()
                .map(kind -> new WorkKind(
                        kind.text("id"),
                        Labels.of(kind, "label"),
                        labelIfAny(kind, "quantity"),
                        labelIfAny(kind, "amount"),
                        kind.choice("counted", Counted.class).orElse(Counted.ONCE),
                        kind.maps("feeds").stream()
                                .flatMap(feed -> feed.choice("indicator", Measure.class).stream()
                                        .map(measure -> new Feed(measure, Labels.of(feed, "label"))))
                                .toList()))
                .toList();
    }

    private static Optional<Text> labelIfAny(YamlMap map, String key) {
        return map.optionalMap(key).map(there -> Labels.of(map, key));
    }
}
