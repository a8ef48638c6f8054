package org.bihuan.rest.job;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobState;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.json.Labelled;
import org.bihuan.rest.problem.Messages;
import org.bihuan.rest.problem.Problem.FaultView;
import org.jspecify.annotations.Nullable;

/**
 * A job.
 *
 * @param subject the list that it concerns
 * @param total how many there are in all; 0 while nobody knows
 * @param attempts more than one: it was interrupted and begun anew
 * @param file what it left; downloaded at {@code /jobs/{id}/result}
 * @param cancellable whether it can be stopped
 */
public record JobView(
        String id,
        String purpose,
        Labelled subject,
        String state,
        long done,
        long total,
        int attempts,
        Instant created,
        Instant changed,
        @Nullable FileView file,
        List<FaultView> faults,
        boolean cancellable) {

    /** A file that a job left. */
    public record FileView(String name, long bytes) {}

    /** The job in a language. */
    public static JobView of(Job job, Locale language) {
        String subject = job.order().subject();
        return new JobView(
                job.id().toString(),
                Json.id(job.order().purpose()),
                new Labelled(subject, Messages.find("list." + subject, language).orElse(subject)),
                Json.id(job.state()),
                job.done(),
                job.total(),
                job.attempts(),
                job.created(),
                job.changed(),
                job.result()
                        .map(file -> new FileView(file.name(), file.bytes()))
                        .orElse(null),
                job.faults().stream()
                        .map(fault -> FaultView.of(fault, language))
                        .toList(),
                !job.state().ended() && job.state() != JobState.WRITING);
    }
}
