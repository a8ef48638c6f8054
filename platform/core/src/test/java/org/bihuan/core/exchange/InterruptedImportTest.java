package org.bihuan.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bihuan.testkit.Some.anEventOf;

import java.io.IOException;
import java.time.Duration;
import org.bihuan.api.exchange.SheetLayout;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.Function;
import org.bihuan.api.job.Job;
import org.bihuan.api.job.JobState;
import org.bihuan.api.organisation.CreditCode;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.core.job.JobRunner;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Imports whose node goes down, or that somebody is faster than. */
class InterruptedImportTest {
    private final EnterpriseFiles files = new EnterpriseFiles();

    @AfterEach
    void close() {
        files.platform.close();
    }

    @Test
    void aNodeThatGoesDownWhileItWritesLeavesNothingAndTheImportIsBegunAnew() throws IOException {
        Job job = files.ordered(
                files.office,
                EnterpriseFiles.line("东山石料有限公司", Some.creditCode()),
                EnterpriseFiles.line("西河建材经营部", Some.creditCode()));
        JobRunner down = files.node(files.imports(new Dying(files.enterprises, false)));
        assertThatExceptionOfType(Killed.class).isThrownBy(down::workOff);
        assertThat(files.kept()).isEmpty();
        assertThat(files.jobs.get(files.office, job.id()).state()).isEqualTo(JobState.WRITING);

        files.platform.clock.forward(Duration.ofSeconds(20));
        files.node(files.imports(files.enterprises)).workOff();

        assertThat(files.jobs.get(files.office, job.id()).state()).isEqualTo(JobState.DONE);
        assertThat(files.kept()).hasSize(2);
    }

    @Test
    void aNodeThatGoesDownJustAfterItWroteDoesNotWriteAgain() throws IOException {
        Job job = files.ordered(
                files.office,
                EnterpriseFiles.line("东山石料有限公司", Some.creditCode()),
                EnterpriseFiles.line("西河建材经营部", Some.creditCode()));
        JobRunner down = files.node(files.imports(new Dying(files.enterprises, true)));
        assertThatExceptionOfType(Killed.class).isThrownBy(down::workOff);
        assertThat(files.kept()).hasSize(2);

        files.platform.clock.forward(Duration.ofSeconds(20));
        files.node(files.imports(files.enterprises)).workOff();

        Job ended = files.jobs.get(files.office, job.id());
        assertThat(ended.state()).isEqualTo(JobState.DONE);
        assertThat(ended.done()).isEqualTo(2);
        assertThat(files.kept()).hasSize(2);
    }

    @Test
    void somethingRegisteredBetweenLookingAndWritingIsFoundByLookingAgain() throws IOException {
        String code = Some.creditCode().value();
        Job job = files.ordered(files.office, EnterpriseFiles.line("东山石料有限公司", code));
        ImportedList overtaken = new Overtaken(files.enterprises, () -> {
            Enterprise other = Some.anEnterprise().code(new CreditCode(code)).build();
            files.platform.stores.enterprises().add(other, anEventOf(other).build());
        });

        files.node(files.imports(overtaken)).workOff();

        EnterpriseFiles.named(files.jobs.get(files.office, job.id()), "企业!B4 already-registered");
        assertThat(files.kept()).hasSize(1);
    }

    /** As a power cut: nothing after it happens. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** A list whose node goes down while it writes, or just after. */
    private record Dying(ImportedList list, boolean after) implements Decorated {
        @Override
        public void write(Command command, Lines lines) throws IOException {
            if (after) {
                list.write(command, lines);
                throw new Killed();
            }
            list.write(
                    command,
                    to -> lines.each(row -> {
                        to.accept(row);
                        throw new Killed();
                    }));
        }
    }

    /** A list that somebody else writes to first, once. */
    private static final class Overtaken implements Decorated {
        private final ImportedList list;
        private final Runnable other;
        private boolean done;

        Overtaken(ImportedList list, Runnable other) {
            this.list = list;
            this.other = other;
        }

        @Override
        public ImportedList list() {
            return list;
        }

        @Override
        public void write(Command command, Lines lines) throws IOException {
            if (!done) {
                done = true;
                other.run();
            }
            list.write(command, lines);
        }
    }

    private interface Decorated extends ImportedList {
        ImportedList list();

        @Override
        default String name() {
            return list().name();
        }

        @Override
        default Function register() {
            return list().register();
        }

        @Override
        default SheetLayout layout() {
            return list().layout();
        }

        @Override
        default Reading begin(Caller owner) {
            return list().begin(owner);
        }
    }
}
