package org.bihuan.rest.http;

import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.rest.json.Json;

/**
 * Kinds of records as they stand in addresses: in the plural, such as {@code hazards}. Each is shorter than what follows it for
 * every kind, such as {@code attachments}: of two resources Jersey takes the one that spells out more of the address.
 */
public final class RecordKinds {
    private RecordKinds() {}

    /**
     * The kind that a part of an address names.
     *
     * @throws ProblemException not found
     */
    public static RecordKind of(String plural) {
        return Stream.of(RecordKind.values())
                .filter(kind -> plural.equals(plural(kind)))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** How a kind is named in an address. */
    public static String plural(RecordKind kind) {
        return switch (kind) {
            case PERSON -> "people";
            case REWARD_REQUEST -> "rewards";
            default -> Json.id(kind) + "s";
        };
    }
}
