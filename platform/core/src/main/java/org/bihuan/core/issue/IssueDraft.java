package org.bihuan.core.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.issue.Issue;
import org.bihuan.api.issue.IssueSource;
import org.bihuan.api.issue.IssueStage;
import org.bihuan.api.record.Link;
import org.bihuan.api.record.RecordId;
import org.bihuan.core.record.HeadDraft;

/** An issue that is checked but has no number yet. */
record IssueDraft(
        HeadDraft head, IssueSource source, LocalDate raised, String title, String description, List<Link> hazards) {
    Issue registered(RecordId id, String number, Instant recorded) {
        return new Issue(
                head.head(id, number, recorded),
                source,
                raised,
                title,
                description,
                hazards,
                IssueStage.REGISTERED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }
}
