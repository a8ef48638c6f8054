package org.bihuan.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bihuan.api.enforcement.EnforcementOverview;
import org.bihuan.api.exchange.ExportService;
import org.bihuan.api.exchange.TableFormat;
import org.bihuan.api.exchange.TableHead;
import org.bihuan.api.exchange.TableHead.Column;
import org.bihuan.api.exchange.TableWriter;
import org.bihuan.api.hazard.HazardService;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobOrder;
import org.bihuan.api.job.Purpose;
import org.bihuan.api.organisation.EnterpriseService;
import org.bihuan.api.organisation.OrganisationRegister;
import org.bihuan.api.organisation.OrganisationService;
import org.bihuan.api.organisation.PersonService;
import org.bihuan.api.paging.Page;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.MessageTexts;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.risk.RiskService;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.selfcheck.DutyService;
import org.bihuan.api.store.EnterpriseStore;
import org.bihuan.core.job.JobDesk;
import org.bihuan.core.job.JobWork;
import org.bihuan.core.job.Outcome;
import org.bihuan.core.job.Outcome.Left;
import org.bihuan.core.job.Progress;
import org.bihuan.core.record.RecordDesk;
import org.bihuan.core.report.Annex2FormSource;
import org.bihuan.core.search.HazardSearch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes orders for exports, and writes the files: page by page, as the list's own service answers its owner. */
@Component(service = {ExportService.class, JobWork.class})
public final class Exports implements ExportService, JobWork {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String QUERY = "query";
    private static final String FORMAT = "format";

    private final JobDesk desk;
    private final Access access;
    private final TableWriter writer;
    private final EnterpriseStore enterprises;
    private final OrganisationService organisations;
    private final SectorRegistry sectors;
    private final Annex2FormSource form;
    private final RiskService risks;
    private final MessageTexts texts;
    private final Clock clock;
    private final List<ExportedList<?, ?>> lists;

    @Activate
    public Exports(
            @Reference JobDesk desk,
            @Reference Access access,
            @Reference TableWriter writer,
            @Reference HazardService hazards,
            @Reference HazardSearch search,
            @Reference EnterpriseService enterprises,
            @Reference EnforcementOverview enforcement,
            @Reference DutyService duties,
            @Reference RecordDesk records,
            @Reference EnterpriseStore names,
            @Reference OrganisationService organisations,
            @Reference OrganisationRegister register,
            @Reference PersonService people,
            @Reference SectorRegistry sectors,
            @Reference Annex2FormSource form,
            @Reference RiskService risks,
            @Reference MessageTexts texts) {
        this(
                desk,
                access,
                writer,
                ExportedLists.all(
                        hazards,
                        search,
                        enterprises,
                        names,
                        organisations,
                        register,
                        people,
                        enforcement,
                        duties,
                        records),
                names,
                organisations,
                sectors,
                form,
                risks,
                texts,
                Clock.systemUTC());
    }

    Exports(
            JobDesk desk,
            Access access,
            TableWriter writer,
            List<ExportedList<?, ?>> lists,
            EnterpriseStore enterprises,
            OrganisationService organisations,
            SectorRegistry sectors,
            Annex2FormSource form,
            RiskService risks,
            MessageTexts texts,
            Clock clock) {
        this.desk = desk;
        this.access = access;
        this.writer = writer;
        this.lists = lists;
        this.enterprises = enterprises;
        this.organisations = organisations;
        this.sectors = sectors;
        this.form = form;
        this.risks = risks;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Job export(Command command, String list, Record query, TableFormat format, Locale language) {
        access.require(command.caller(), list(list).read());
        return desk.order(
                command,
                new JobOrder(
                        Purpose.EXPORT, list, language, Map.of(QUERY, QueryText.write(query), FORMAT, format.name())));
    }

    @Override
    public Purpose purpose() {
        return Purpose.EXPORT;
    }

    @Override
    public Outcome run(Job job, Progress progress) throws IOException {
        return written(list(job.order().subject()), job, progress);
    }

    private <R> Outcome written(ExportedList<?, R> list, Job job, Progress progress) throws IOException {
        JobOrder order = job.order();
        TableFormat format = TableFormat.valueOf(order.parameter(FORMAT));
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        Shown shown = new Shown(organisations, sectors, form.form(), risks.form(), texts, today, order.language());
        Path file = Files.createTempFile("bihuan-", ".export");
        boolean complete = false;
        try {
            long rows = rows(list, job, format, shown, file, progress);
            complete = true;
            String name = title(list, shown) + " " + today + "." + format.ending();
            return Outcome.file(rows, new Left(file, name, format.mediaType()));
        } finally {
            if (!complete) {
                Files.delete(file);
            }
        }
    }

    private <R> long rows(
            ExportedList<?, R> list, Job job, TableFormat format, Shown shown, Path file, Progress progress)
            throws IOException {
        String query = job.order().parameter(QUERY);
        Instant now = clock.instant();
        TableHead head = new TableHead(
                title(list, shown),
                new Cover(enterprises, shown).lines(job.owner(), now, list.name(), query),
                list.columns().stream()
                        .map(column -> new Column(shown.field(column.field()), column.width(), column.content()))
                        .toList());
        Caller owner = desk.owner(job);
        Page<R> page = list.page(owner, query, Optional.empty());
        long total = list.total(page, owner, query);
        long rows = 0;
        try (OutputStream to = Files.newOutputStream(file);
                TableWriter.Table table = writer.open(head, format, to)) {
            while (true) {
                for (R record : page.items()) {
                    table.row(list.columns().stream()
                            .map(column -> column.text().apply(record, shown))
                            .toList());
                }
                rows += page.items().size();
                // records may be added meanwhile
                progress.at(rows, Math.max(rows, total));
                if (page.next().isEmpty()) {
                    break;
                }
                page = list.page(owner, query, page.next());
            }
        }
        return rows;
    }

    private static String title(ExportedList<?, ?> list, Shown shown) {
        return shown.text("list." + list.name());
    }

    private ExportedList<?, ?> list(String name) {
        return lists.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
