package org.bihuan.rest.audit;

import java.util.Locale;
import java.util.UUID;
import org.bihuan.api.audit.Place;
import org.bihuan.api.audit.Verification;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.problem.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not fit.
 *
 * @param record where, in one line
 * @param kind kind of the record; {@code record} where nothing tells it; or {@code seal}
 * @param id id of the record; null for a seal
 * @param name number of the record or seal, or what else it is called by; null where there is none or the record cannot be read
 * @param event id of the event, where one alone is concerned
 * @param file name of the file of evidence, where the record has it
 * @param code what is wrong
 * @param message what is wrong, in the language of the call
 */
public record FindingView(
        String record,
        String kind,
        @Nullable String id,
        @Nullable String name,
        @Nullable String event,
        @Nullable String file,
        String code,
        String message) {
    static FindingView of(Verification.Finding finding, Locale language) {
        String code = Json.id(finding.code());
        String message = Messages.find("finding." + code, language).orElse(code);
        Place place = finding.place();
        if (place instanceof Place.OfSeal seal) {
            String event = seal.event().map(UUID::toString).orElse(null);
            return new FindingView(
                    place.text(), "seal", null, Long.toString(seal.number()), event, null, code, message);
        }
        if (place instanceof Place.OfEvent event) {
            return new FindingView(
                    place.text(),
                    "record",
                    event.record().toString(),
                    null,
                    event.event().toString(),
                    null,
                    code,
                    message);
        }
        if (place instanceof Place.OfFile file) {
            return of(place, file.holder(), file.attachment().name(), code, message);
        }
        return of(place, (Place.OfRecord) place, null, code, message);
    }

    private static FindingView of(
            Place place, Place.OfRecord record, @Nullable String file, String code, String message) {
        String name = record.name().isEmpty() ? null : record.name();
        return new FindingView(
                place.text(), Json.id(record.kind()), record.id().toString(), name, null, file, code, message);
    }
}
