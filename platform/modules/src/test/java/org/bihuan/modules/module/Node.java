package org.bihuan.modules.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bihuan.api.identity.Access;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.CommandKey;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.identity.Role;
import org.bihuan.api.module.Module;
import org.bihuan.api.module.ModuleCheck;
import org.bihuan.api.module.ModuleService;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.Faults;
import org.bihuan.api.problem.MessageCode;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.api.sector.SectorId;
import org.bihuan.testkit.Some;
import org.bihuan.testkit.store.InMemoryStores;
import org.bihuan.testkit.store.Stores;
import org.osgi.framework.Bundle;

/** A node of the platform with memory for a database, and what an administrator does to it. */
final class Node implements AutoCloseable {
    static final SectorId GAS = new SectorId("city-gas");
    static final Caller ADMINISTRATOR = caller(Role.SYSTEM_ADMINISTRATOR);

    private final Stores stores = new InMemoryStores();
    private final FailingStore store = new FailingStore(stores.modules());
    private final Path folder;
    private final FelixFixture felix;

    Node(Path folder) {
        this.folder = folder;
        this.felix = new FelixFixture(folder.resolve("cache"), store, stores.events(), new AdministratorsOnly());
    }

    FelixFixture felix() {
        return felix;
    }

    Stores stores() {
        return stores;
    }

    FailingStore store() {
        return store;
    }

    Path folder() {
        return folder;
    }

    ModuleService modules() {
        return felix.modules();
    }

    Module install(String version) {
        return install(TestJar.sector("city-gas", version));
    }

    Module install(TestJar jar) {
        return modules().install(Command.by(ADMINISTRATOR), jar.in(folder));
    }

    Module swap(String version) {
        return swap(TestJar.sector("city-gas", version));
    }

    Module swap(TestJar jar) {
        return modules().swap(Command.by(ADMINISTRATOR), GAS, jar.in(folder));
    }

    void remove(String reason) {
        modules().remove(Command.by(ADMINISTRATOR), GAS, reason);
    }

    ModuleCheck check(TestJar jar) {
        return modules().check(ADMINISTRATOR, jar.in(folder));
    }

    /** The version of the sector that everybody sees just now. */
    Optional<String> shownVersion() {
        return felix.core().find(GAS).map(SectorDefinition::version);
    }

    Bundle onlyBundle() {
        assertThat(felix.bundles("city-gas")).hasSize(1);
        return felix.bundles("city-gas").get(0);
    }

    List<Long> ids() {
        return Stream.of(felix.context().getBundles()).map(Bundle::getBundleId).toList();
    }

    static List<MessageCode> codes(List<Fault> faults) {
        return faults.stream().map(Fault::code).toList();
    }

    static ProblemException refused(ThrowingCallable call) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, call);
        assertThat(problem).isNotNull();
        return problem;
    }

    static Command keyed(String key, String digest) {
        return new Command(ADMINISTRATOR, Optional.of(new CommandKey(key, digest)), new Faults());
    }

    static Caller caller(Role role) {
        return new Caller(Some.userId(), "某人", role, Optional.empty(), Optional.empty(), "127.0.0.1");
    }

    @Override
    public void close() {
        felix.close();
    }

    private record AdministratorsOnly() implements Access {
        @Override
        public Reach reach(Caller caller, Function function) {
            return caller.role() == Role.SYSTEM_ADMINISTRATOR ? new Reach.All() : new Reach.None();
        }

        @Override
        public void require(Caller caller, Function function) {
            if (reach(caller, function) instanceof Reach.None) {
                throw new ProblemException(CommonProblem.FORBIDDEN);
            }
        }
    }
}
