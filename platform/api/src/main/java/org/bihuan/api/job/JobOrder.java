package org.bihuan.api.job;

import java.util.Locale;
import java.util.Map;

/**
 * What a job has to do.
 *
 * @param purpose what it is for
 * @param subject the list that it concerns, such as {@code hazards}
 * @param language in which its file is written
 * @param parameters further wishes; what they mean is between whoever orders and whoever carries out
 */
public record JobOrder(Purpose purpose, String subject, Locale language, Map<String, String> parameters) {
    public JobOrder {
        parameters = Map.copyOf(parameters);
    }

    /** A wish; blank where there is none of this name. */
    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }
}
