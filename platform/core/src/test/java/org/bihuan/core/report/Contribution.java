package org.bihuan.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.identity.Ownership;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.record.Count;
import org.bihuan.api.record.Head;
import org.bihuan.api.record.Measure;
import org.bihuan.api.report.RowId;
import org.bihuan.testkit.Some;

/** A record that contributes whatever a test wants. */
record Contribution(Head head, List<Count> counts, long version) implements CampaignRecord {
    private static final List<Measure> MEASURES =
            List.of(Measure.ISSUE_FOUND, Measure.EXPERTS, Measure.ENTERPRISES_CHECKED, Measure.CLOSED, Measure.FINE);

    static Contribution of(Count... counts) {
        return new Contribution(Some.anIssue().build().head(), List.of(counts), 1);
    }

    Contribution now(List<Count> others) {
        return new Contribution(head, others, version + 1);
    }

    @Override
    public Optional<String> voidReason() {
        return Optional.empty();
    }

    @Override
    public Contribution supplemented() {
        return now(counts);
    }

    /** Up to four contributions of any kind, anywhere. */
    static List<Count> random(
            Random random,
            List<String> rows,
            List<String> leads,
            List<String> streets,
            List<EnterpriseId> enterprises) {
        return Stream.generate(() -> new Count(
                        MEASURES.get(random.nextInt(MEASURES.size())),
                        new RowId(rows.get(random.nextInt(rows.size()))),
                        random.nextInt(3) == 0 ? List.of(new RowId("parks")) : List.of(),
                        new Ownership(
                                Optional.of(new OrganisationId(leads.get(random.nextInt(leads.size())))),
                                random.nextInt(4) == 0
                                        ? Optional.empty()
                                        : Optional.of(new OrganisationId(streets.get(random.nextInt(streets.size())))),
                                Optional.of(enterprises.get(random.nextInt(enterprises.size())))),
                        LocalDate.of(2023, 5, 1).plusDays(random.nextInt(138)),
                        1 + random.nextInt(900_000)))
                .limit(random.nextInt(5))
                .toList();
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ISSUE;
    }

    @Override
    public String state() {
        return "REGISTERED";
    }

    @Override
    public String title() {
        return "记录";
    }

    @Override
    public String text() {
        return "";
    }
}
