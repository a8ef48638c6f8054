package org.bihuan.rest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.exchange.ExportService;
import org.bihuan.api.exchange.ImportService;
import org.bihuan.api.exchange.TableFormat;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobFault;
import org.bihuan.api.job.JobFile;
import org.bihuan.api.job.JobId;
import org.bihuan.api.job.JobOrder;
import org.bihuan.api.job.JobService;
import org.bihuan.api.job.JobState;
import org.bihuan.api.job.Lease;
import org.bihuan.api.job.Purpose;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.testkit.Some;

/** Jobs that remember what was ordered and have ended at once. */
final class FakeJobs implements JobService, ExportService, ImportService {
    final List<Command> commands = new ArrayList<>();
    final List<Object> ordered = new ArrayList<>();
    final List<Job> jobs = new ArrayList<>();

    @Override
    public Job export(Command command, String list, Record query, TableFormat format, Locale language) {
        commands.add(command);
        ordered.add(query);
        return ended(command.caller(), new JobOrder(Purpose.EXPORT, list, language, Map.of("format", format.name())));
    }

    @Override
    public void template(Caller caller, String list, OutputStream to) throws IOException {
        if (!list.equals("enterprises")) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        to.write("template".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Job order(Command command, String list, Path file, Locale language) {
        commands.add(command);
        try {
            ordered.add(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ended(command.caller(), new JobOrder(Purpose.IMPORT, list, language, Map.of()));
    }

    private Job ended(Caller owner, JobOrder order) {
        Instant now = Instant.parse("2023-06-22T01:02:03Z");
        Job job = Job.ordered(new JobId(Some.id()), order, owner, Optional.empty(), now)
                .taken(new Lease("node", now), now)
                .ended(
                        JobState.DONE,
                        7,
                        Optional.of(new JobFile("隐患台账.csv", "text/csv", "00", 12)),
                        List.of(Fault.at("", JobFault.BROKE_OFF, "42")),
                        now);
        jobs.add(job);
        return job;
    }

    @Override
    public Page<Job> list(Caller caller, Optional<String> after, int limit) {
        return new Page<>(jobs, Optional.empty());
    }

    @Override
    public Job get(Caller caller, JobId id) {
        return jobs.stream()
                .filter(job -> job.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    @Override
    public Job cancel(Caller caller, JobId id) {
        return get(caller, id);
    }

    @Override
    public InputStream result(Caller caller, JobId id) {
        get(caller, id);
        return new ByteArrayInputStream("编号".getBytes(StandardCharsets.UTF_8));
    }
}
