package org.bihuan.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.bihuan.testkit.Some.aCase;
import static org.bihuan.testkit.Some.anIssue;

import java.time.LocalDate;
import org.bihuan.api.enforcement.EnforcementCase;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.risk.Risk;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.SomeIssue;
import org.bihuan.testkit.SomeRisk;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private final Issue issue = anIssue().build();
    private final Issue fixed =
            issue.treated(SomeIssue.rootCause(LocalDate.of(2023, 6, 2))).fixed(SomeIssue.fix(LocalDate.of(2023, 6, 3)));

    @Test
    void aRecordIsReadAsItWasWritten() {
        assertThat(Documents.read(Documents.write(fixed), Issue.class)).isEqualTo(fixed);
    }

    @Test
    void whatIsNestedInARecordIsReadAsItWasWrittenToo() {
        EnforcementCase fined = aCase().fined("20000.5").build();
        assertThat(Documents.read(Documents.write(fined), EnforcementCase.class))
                .isEqualTo(fined);
    }

    @Test
    void listsWithinARecordAreReadAsTheyWereWritten() {
        Risk risk = SomeRisk.complete(Some.aRisk().build(), LocalDate.of(2023, 6, 9));
        assertThat(Documents.read(Documents.write(risk), Risk.class)).isEqualTo(risk);
    }

    @Test
    void aDocumentHoldsTheComponentsOfTheRecordAloneInOneOrder() {
        assertThat(Documents.write(issue))
                .startsWith("{\"description\":")
                .contains("\"occurred\":\"2023-06-01\"", "\"stage\":\"REGISTERED\"", "\"links\":[]")
                .doesNotContain("counts", "state", "mustBeFixed", "rootCause", "null");
    }

    @Test
    void aComponentAddedLaterIsAbsentOrEmptyInAnOlderDocumentAndOneTakenAwayIsPassedOver() {
        String older = Documents.write(issue).replace("\"links\":[],", "\"formerly\":{\"x\":1},");
        assertThat(Documents.read(older, Issue.class)).isEqualTo(issue);
    }

    @Test
    void whatIsNoSuchRecordIsRefused() {
        for (String text : new String[] {"", "x", "[]", "{}", "{\"version\":\"x\"}"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Documents.read(text, Issue.class));
        }
    }
}
