package org.bihuan.rest.http;

import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.rest.json.Json;

/** Kinds of records as they stand in addresses: in the plural, such as {@code hazards}. */
public final class RecordKinds {
    private RecordKinds() {}

    /**
     * The kind that a part of an address names.
     *
     * @throws ProblemException not found
     */
    public static RecordKind of(String plural) {
        return Stream.of(RecordKind.values())
                .filter(kind -> plural.equals(kind == RecordKind.PERSON ? "people" : Json.id(kind) + "s"))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
