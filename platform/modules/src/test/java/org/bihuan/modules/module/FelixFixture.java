package org.bihuan.modules.module;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.apache.felix.framework.FrameworkFactory;
import org.apache.felix.scr.info.ScrInfo;
import org.bihuan.api.audit.AuditTrail;
import org.bihuan.api.identity.Access;
import org.bihuan.api.module.ModuleService;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorInspector;
import org.bihuan.api.sector.SectorRegistry;
import org.bihuan.api.store.EventStore;
import org.bihuan.api.store.ModuleStore;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.service.component.ComponentContext;
import org.osgi.util.function.Function;
import org.osgi.util.promise.Promise;

/**
 * A real framework with declarative services and this module's own bundle. The api comes from the test's class path, so that
 * a test talks to the service in the framework as anybody does.
 */
final class FelixFixture implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final List<Class<?>> INFRASTRUCTURE =
            List.of(Function.class, Promise.class, ComponentContext.class, ScrInfo.class, SectorBundles.class);

    private static final String FOREIGN = "org.slf4j;version=2.0.6,org.apache.karaf.shell.api.action"
            + ";org.apache.karaf.shell.api.action.lifecycle;org.apache.karaf.shell.api.console;version=4.4.10,";

    private final Path storage;
    private final ModuleStore store;
    private final EventStore events;
    private final Access access;
    private final TestTrail trail = new TestTrail();
    private Optional<TestJar> shipped = Optional.empty();
    private Running running;

    FelixFixture(Path storage, ModuleStore store, EventStore events, Access access) {
        this.storage = storage;
        this.store = store;
        this.events = events;
        this.access = access;
        this.running = begin();
    }

    /** Makes this the only bundle that the distribution ships, from its next start from scratch. */
    void shipOnly(TestJar jar) {
        shipped = Optional.of(jar);
    }

    /** Puts a bundle in behind the node's back, once it has come up: what it finds while coming up it takes for left over. */
    Bundle install(String location, TestJar jar, int start) throws BundleException {
        modules();
        Bundle bundle = context().installBundle(location, new ByteArrayInputStream(jar.bytes()));
        bundle.start(start);
        return bundle;
    }

    ModuleService modules() {
        return await(() -> Optional.ofNullable(context().getServiceReference(ModuleService.class))
                .map(context()::getService));
    }

    TestCore core() {
        return running.core();
    }

    TestTrail trail() {
        return trail;
    }

    BundleContext context() {
        return running.framework().getBundleContext();
    }

    List<Bundle> bundles(String sector) {
        return Arrays.stream(context().getBundles())
                .filter(bundle ->
                        SectorBundles.symbolicName(new SectorId(sector)).equals(bundle.getSymbolicName()))
                .toList();
    }

    static void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** Stops and starts again with the bundles that the framework remembers. */
    void restart() {
        stop();
        running = begin();
    }

    /** Stops and starts as a freshly unpacked distribution does: with nothing but what it ships. */
    void restartFromScratch() {
        stop();
        deleteStorage();
        running = begin();
    }

    static <T> T await(Supplier<Optional<T>> condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() - deadline < 0) {
            Optional<T> found = condition.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        throw new AssertionError("did not come in " + PATIENCE);
    }

    @Override
    public void close() {
        stop();
    }

    private Running begin() {
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        storage.toString(),
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        FOREIGN + exportsOf(ModuleService.class)));
        try {
            framework.init();
            BundleContext context = framework.getBundleContext();
            TestCore core = new TestCore(context);
            core.open();
            context.registerService(SectorRegistry.class, core, null);
            context.registerService(SectorInspector.class, core, null);
            context.registerService(Access.class, access, null);
            context.registerService(AuditTrail.class, trail, null);
            context.registerService(EventStore.class, events, null);
            context.registerService(ModuleStore.class, store, null);
            if (context.getBundles().length == 1) {
                fill(context);
            }
            framework.start();
            requireActive(context);
            return new Running(framework, core);
        } catch (BundleException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static void requireActive(BundleContext context) throws BundleException {
        for (Class<?> type : INFRASTRUCTURE) {
            context.getBundle("reference:" + whereIs(type)).start();
        }
    }

    private void fill(BundleContext context) throws BundleException {
        for (Class<?> type : INFRASTRUCTURE) {
            context.installBundle("reference:" + whereIs(type)).start();
        }
        if (shipped.isPresent()) {
            context.installBundle(
                            "mvn:org.bihuan/sector",
                            new ByteArrayInputStream(shipped.get().bytes()))
                    .start();
        }
    }

    private void stop() {
        try {
            running.core().close();
            running.framework().stop();
            running.framework().waitForStop(PATIENCE.toMillis());
        } catch (BundleException | InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private void deleteStorage() {
        try (Stream<Path> files = Files.walk(storage)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private static String exportsOf(Class<?> type) {
        Path place = Path.of(whereIs(type));
        try (InputStream manifest = Files.isDirectory(place)
                ? Files.newInputStream(place.resolve(JarFile.MANIFEST_NAME))
                : URI.create("jar:" + place.toUri() + "!/" + JarFile.MANIFEST_NAME)
                        .toURL()
                        .openStream()) {
            return new Manifest(manifest).getMainAttributes().getValue(Constants.EXPORT_PACKAGE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static URI whereIs(Class<?> type) {
        try {
            return type.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Running(Framework framework, TestCore core) {}
}
