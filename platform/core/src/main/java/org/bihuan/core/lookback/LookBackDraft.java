package org.bihuan.core.lookback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bihuan.api.lookback.EarlierListing;
import org.bihuan.api.lookback.LookBack;
import org.bihuan.api.lookback.LookBackStage;
import org.bihuan.api.record.RecordId;
import org.bihuan.core.record.HeadDraft;

/** A look-back that is checked but has no number yet. */
record LookBackDraft(HeadDraft head, EarlierListing listing, String title, String description) {
    LookBack registered(RecordId id, String number, Instant recorded) {
        return new LookBack(
                head.head(id, number, recorded),
                listing,
                title,
                description,
                List.of(),
                LookBackStage.REGISTERED,
                Optional.empty(),
                Optional.empty(),
                1);
    }
}
