package org.bihuan.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.bihuan.api.audit.Event;
import org.bihuan.api.audit.RecordKind;
import org.bihuan.api.hazard.Hazard;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.core.audit.ChainedAuditTrail;
import org.bihuan.core.audit.CommitListener;
import org.bihuan.core.audit.Sealer;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.store.InMemoryStores;

/** What the trail itself computes: digest of the record, hash of the event, seal over every few hundred of them. */
final class AuditCost {
    private static final int ROUNDS = 40;
    private static final int EVENTS_A_SEAL = 300;
    private static final Caller CALLER = Some.aUser().caller();
    static final CommitListener NOBODY = new CommitListener() {
        @Override
        public void committed(Event event) {
            // the search index is no part of the trail
        }

        @Override
        public void committedMany() {
            // nor here
        }
    };

    private AuditCost() {}

    /** Of one event, once the compiler is done, in microseconds of one processor. */
    static double micros() {
        Sealer sealer = new Sealer(new InMemoryStores().events(), Clock.systemUTC(), Duration.ofDays(1));
        try {
            ChainedAuditTrail trail = new ChainedAuditTrail(sealer, NOBODY);
            double[] micros = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                long begin = System.nanoTime();
                for (int event = 0; event < EVENTS_A_SEAL; event++) {
                    Hazard hazard = Some.aHazard().build();
                    trail.committed(trail.event(
                            Command.by(CALLER),
                            RecordKind.HAZARD,
                            UUID.randomUUID(),
                            1,
                            "",
                            "registered",
                            "",
                            Optional.empty(),
                            hazard));
                }
                sealer.stop();
                micros[i] = (System.nanoTime() - begin) / 1e3 / EVENTS_A_SEAL;
            }
            return Figures.median(Arrays.copyOfRange(micros, ROUNDS / 2, ROUNDS));
        } finally {
            sealer.stop();
        }
    }
}
