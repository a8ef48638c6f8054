package org.bihuan.core.enforcement;

import java.util.List;
import java.util.Optional;
import org.bihuan.api.record.RecordId;
import org.bihuan.api.store.LedgerStore;
import org.bihuan.api.store.Rests;

/** Lets somebody else come in between once, after everything was looked at and before it is written. */
final class Interrupted implements LedgerStore {
    private final LedgerStore real;
    private Optional<Runnable> other;

    Interrupted(LedgerStore real, Runnable other) {
        this.real = real;
        this.other = Optional.of(other);
    }

    @Override
    public void keep(List<Written> records) {
        real.keep(records);
    }

    @Override
    public void keep(List<Written> records, Rests rests) {
        Optional<Runnable> now = other;
        other = Optional.empty();
        now.ifPresent(Runnable::run);
        real.keep(records, rests);
    }

    @Override
    public Optional<RecordId> changed(Rests rests) {
        return real.changed(rests);
    }
}
