package org.bihuan.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.Some.aNewIssue;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bihuan.api.audit.Place;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.audit.Verification.Code;
import org.bihuan.api.audit.Verification.Finding;
import org.bihuan.api.identity.Command;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.store.Kept;
import org.bihuan.api.store.Stored;
import org.bihuan.core.fixture.Platform;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the verifier tells of records that have no table of their own. */
class RecordAuditTest {
    private final Platform platform = new Platform();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void untouchedRecordsAreWhole() {
        registered();
        registered();
        assertThat(findings(all -> all)).isEmpty();
    }

    @Test
    void anAlteredRecordOfAnyKindIsNamed() {
        Issue issue = registered();
        registered();
        Issue other = new Issue(
                issue.head(),
                issue.source(),
                issue.raised(),
                "别的问题",
                issue.description(),
                issue.links(),
                issue.stage(),
                issue.rootCause(),
                issue.fix(),
                issue.confirmation(),
                issue.voidReason(),
                issue.version());
        assertThat(findings(all -> all.map(one -> isOf(one, issue) ? kept(other) : one)))
                .containsExactly(named(issue, issue.head().number(), Code.RECORD_ALTERED));
    }

    @Test
    void aRecordWhoseColumnsLinksOrCountsWereAlteredIsNamed() {
        Issue issue = registered();
        registered();
        Kept unlike = new Kept(RecordKind.ISSUE, issue.head().id(), Optional.empty());
        assertThat(findings(all -> all.map(one -> isOf(one, issue) ? unlike : one)))
                .containsExactly(named(issue, "", Code.RECORD_ALTERED));
    }

    @Test
    void aRemovedRecordOfAnyKindIsNamed() {
        Issue issue = registered();
        registered();
        assertThat(findings(all -> all.filter(one -> !isOf(one, issue))))
                .containsExactly(named(issue, "", Code.RECORD_REMOVED));
    }

    @Test
    void anInsertedRecordOfAnyKindIsNamed() {
        registered();
        Issue forged = Some.anIssue().build();
        assertThat(findings(all -> Stream.concat(all, Stream.of(kept(forged)))))
                .containsExactly(named(forged, forged.head().number(), Code.RECORD_INSERTED));
    }

    private static boolean isOf(Kept kept, Issue issue) {
        return kept.id().equals(issue.head().id());
    }

    private static Kept kept(Issue issue) {
        return new Kept(RecordKind.ISSUE, issue.head().id(), Optional.of(new Stored<>(issue, "")));
    }

    private static Finding named(Issue issue, String number, Code code) {
        return new Finding(
                new Place.OfRecord(RecordKind.ISSUE, issue.head().id().value(), number), code);
    }

    private List<Finding> findings(UnaryOperator<Stream<Kept>> forge) {
        platform.sealer.sealNow();
        return platform.audit(
                        platform.stores.events(),
                        platform.stores.hazards(),
                        new ForgedRecords(platform.stores.records(), forge))
                .verify()
                .findings();
    }

    private Issue registered() {
        return platform.issues.register(
                Command.by(Platform.office()), aNewIssue().build());
    }
}
