package org.bihuan.core.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.audit.Event;
import org.bihuan.api.identity.Command;
import org.bihuan.api.record.CampaignRecord;
import org.bihuan.api.store.LedgerStore.Written;
import org.bihuan.core.report.Cube;
import org.bihuan.core.report.Cube.Difference;

/**
 * Writes what changes in one transaction, counts it in the figures, and tells of its events.
 *
 * @param trail makes the events
 * @param cube counts
 */
record Commits(AuditTrail trail, Cube cube) {
    /**
     * Writes records that change together.
     *
     * @param own what the command is about; empty: something that is no record of the campaign
     * @param companions what changes with it
     * @param keep writes all of them
     */
    void of(Command command, Optional<Own> own, List<Companion<?>> companions, Consumer<List<Written>> keep) {
        List<Difference> differences = new ArrayList<>();
        List<Written> written = new ArrayList<>();
        own.ifPresent(one -> {
            differences.add(one.difference());
            written.add(new Written(one.difference().after(), one.event()));
        });
        companions.forEach(other -> {
            differences.add(new Difference(Optional.of(other.before().record()), other.after()));
            written.add(new Written(other.after(), event(command, other)));
        });
        cube.change(differences, () -> keep.accept(written));
        written.stream().map(Written::event).forEach(trail::committed);
    }

    /** The record that a command is about, and its event. */
    record Own(Difference difference, Event event) {}

    /** The command's key stays with the event of what the command is about. */
    private <C extends Record & CampaignRecord> Event event(Command command, Companion<C> other) {
        return event(
                Command.by(command.caller()),
                other.after(),
                other.before().lastHash(),
                other.action(),
                other.reason(),
                Optional.of(other.before().record()));
    }

    <C extends Record & CampaignRecord> Event event(
            Command command, C after, String previousHash, String action, String reason, Optional<C> before) {
        return trail.event(
                command,
                after.kind(),
                after.head().id().value(),
                after.version(),
                previousHash,
                action,
                reason,
                before,
                after);
    }
}
