package org.bihuan.rest.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bihuan.api.problem.Fault;

/**
 * A problem document (RFC 9457).
 *
 * @param type names the kind of problem
 * @param title what kind of refusal it is
 * @param status the HTTP status
 * @param detail what is wrong and what to do
 * @param code stable name of the problem
 * @param faults every single fault
 * @param more further members, by problem
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<FaultView> faults,
        @JsonAnyGetter Map<String, Object> more) {

    /** A fault: where, which, and what to do. */
    public record FaultView(String pointer, String code, String message) {
        /** The fault in a language. */
        public static FaultView of(Fault fault, Locale language) {
            return new FaultView(
                    fault.pointer(), fault.code().code(), Messages.of(fault.code(), fault.arguments(), language));
        }
    }
}
