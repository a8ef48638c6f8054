package org.bihuan.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.bihuan.api.exchange.ImportFault;
import org.bihuan.api.exchange.ImportService;
import org.bihuan.api.exchange.SheetFiles;
import org.bihuan.api.exchange.TableFormat;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.CommandKey;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobOrder;
import org.bihuan.api.job.JobState;
import org.bihuan.api.job.Purpose;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.MessageTexts;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.store.DuplicateRecordException;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.JobFileStore;
import org.bihuan.api.store.RepeatedCommandException;
import org.bihuan.core.job.JobDesk;
import org.bihuan.core.job.JobKeeping;
import org.bihuan.core.job.JobWork;
import org.bihuan.core.job.Outcome;
import org.bihuan.core.job.Outcome.Left;
import org.bihuan.core.job.Progress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Takes filled-in templates, looks at every line, and registers all of them in one transaction or none. The first record's event
 * tells of it for ever: its key says which file was imported into which list, and the key's digest is the job. So a file is not
 * imported twice, and whoever goes on after a power cut knows whether the transaction took place.
 */
@Component(service = {ImportService.class, JobWork.class})
public final class Imports implements ImportService, JobWork {
    private static final int TRIES = 3;

    /** The digest of any other command is longer, whatever key its caller gave it. */
    private static final Pattern JOB_ID = Pattern.compile("[0-9a-f-]{36}");

    @Reference
    private volatile List<ImportedList> lists = List.of();

    private final JobDesk desk;
    private final Access access;
    private final JobFileStore files;
    private final EventStore events;
    private final SheetFiles sheets;
    private final MessageTexts texts;

    @Activate
    public Imports(
            @Reference JobDesk desk,
            @Reference Access access,
            @Reference JobFileStore files,
            @Reference EventStore events,
            @Reference SheetFiles sheets,
            @Reference MessageTexts texts) {
        this.desk = desk;
        this.access = access;
        this.files = files;
        this.events = events;
        this.sheets = sheets;
        this.texts = texts;
    }

    Imports(
            JobDesk desk,
            Access access,
            JobFileStore files,
            EventStore events,
            SheetFiles sheets,
            MessageTexts texts,
            List<ImportedList> lists) {
        this(desk, access, files, events, sheets, texts);
        this.lists = lists;
    }

    @Override
    public void template(Caller caller, String name, OutputStream to) throws IOException {
        sheets.template(allowed(caller, name).layout(), to);
    }

    @Override
    public Job order(Command command, String name, Path file, Locale language) {
        allowed(command.caller(), name);
        String digest = files.put(file);
        return desk.order(command, new JobOrder(Purpose.IMPORT, name, language, Map.of(JobKeeping.FILE, digest)));
    }

    @Override
    public Purpose purpose() {
        return Purpose.IMPORT;
    }

    @Override
    public boolean ready(Job job) {
        return find(job.order().subject()).isPresent();
    }

    @Override
    public Optional<Outcome> left(Job job) {
        return events.byKey(job.owner().user(), key(job).value())
                .filter(event -> event.key().equals(Optional.of(key(job))))
                .map(event -> new Outcome(JobState.DONE, job.total(), Optional.empty(), List.of()));
    }

    @Override
    public Outcome run(Job job, Progress progress) throws IOException {
        Optional<InputStream> upload = files.open(job.order().parameter(JobKeeping.FILE));
        if (upload.isEmpty()) {
            return failed(ImportFault.UPLOAD_GONE);
        }
        Path file = Files.createTempFile("bihuan-", ".import");
        try (InputStream from = upload.get()) {
            Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING);
            for (int i = 0; i < TRIES; i++) {
                Optional<Outcome> outcome = tried(job, file, progress);
                if (outcome.isPresent()) {
                    return outcome.get();
                }
            }
            return failed(ImportFault.CHANGED_MEANWHILE);
        } finally {
            Files.delete(file);
        }
    }

    /** What came of it; empty where something was registered between looking and writing, so that it is looked at anew. */
    private Optional<Outcome> tried(Job job, Path file, Progress progress) throws IOException {
        ImportedList list = allowed(desk.owner(job), job.order().subject());
        Optional<Fault> before = importedBefore(job);
        if (before.isPresent()) {
            return Optional.of(new Outcome(JobState.REFUSED, 0, Optional.empty(), List.of(before.get())));
        }
        SheetCheck check = new SheetCheck(sheets, list, desk.owner(job));
        check.read(file, progress);
        if (!check.faults().isEmpty()) {
            return Optional.of(refused(check, list, file, job.order().language()));
        }
        progress.writing(check.lines());
        AtomicLong behind = new AtomicLong();
        try {
            Command command = new Command(desk.owner(job), Optional.of(key(job)), new Faults());
            list.write(command, to -> {
                behind.set(0);
                sheets.read(file, list.layout(), row -> {
                    to.accept(row);
                    progress.at(behind.incrementAndGet(), check.lines());
                    return true;
                });
            });
        } catch (RepeatedCommandException doneByAnother) {
            return left(job);
        } catch (DuplicateRecordException | ProblemException changedMeanwhile) {
            return Optional.empty();
        }
        return Optional.of(new Outcome(JobState.DONE, check.lines(), Optional.empty(), List.of()));
    }

    private Outcome refused(SheetCheck check, ImportedList list, Path file, Locale language) throws IOException {
        Optional<Left> returned = Optional.empty();
        if (check.lines() > 0) {
            Path to = Files.createTempFile("bihuan-", ".xlsx");
            try (OutputStream stream = Files.newOutputStream(to)) {
                sheets.returned(file, list.layout(), check.remarks(texts, language), stream);
            }
            returned = Optional.of(new Left(
                    to, list.layout().sheet() + "-问题." + TableFormat.XLSX.ending(), TableFormat.XLSX.mediaType()));
        }
        return new Outcome(JobState.REFUSED, check.lines(), returned, check.faults());
    }

    private static Outcome failed(ImportFault reason) {
        return new Outcome(JobState.FAILED, 0, Optional.empty(), List.of(Fault.at("", reason)));
    }

    /** Jobs are forgotten after a while, events never. */
    private Optional<Fault> importedBefore(Job job) {
        return events.byKey(key(job).value()).stream()
                .flatMap(event -> event
                        .key()
                        .map(CommandKey::digest)
                        .filter(JOB_ID.asMatchPredicate())
                        .map(by -> Fault.at("", ImportFault.ALREADY_IMPORTED, event.recorded(), event.actorName(), by))
                        .stream())
                .findFirst();
    }

    private static CommandKey key(Job job) {
        String file = job.order().parameter(JobKeeping.FILE);
        return new CommandKey(
                "import-" + job.order().subject() + "-" + file, job.id().toString());
    }

    private ImportedList allowed(Caller caller, String name) {
        ImportedList list = find(name).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        access.require(caller, list.register());
        return list;
    }

    private Optional<ImportedList> find(String name) {
        return lists.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
