package org.bihuan.itest;

import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/**
 * Gives a test the product in a container of Pax Exam. The tests of a class share one, so that a test must not mind what others
 * did before it; who needs a product of his own starts a {@link RunningProduct}.
 */
final class KarafExtension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Product.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(KarafExtension.class))
                .getOrComputeIfAbsent(Container.class, key -> new Container(), Container.class)
                .product;
    }

    private static final class Container implements AutoCloseable {
        private final TestContainer karaf;
        private final Product product;

        Container() {
            int port = Distribution.freePort();
            int shellPort = Distribution.freePort();
            Path directory = Distribution.container();
            try {
                empty(directory);
                ExamSystem system = PaxExamRuntime.createTestSystem(options(directory, port, shellPort));
                karaf = PaxExamRuntime.createContainer(system);
                karaf.start();
                product = new Product(URI.create("http://127.0.0.1:" + port), unpacked(directory), shellPort);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            product.awaitReady();
            product.awaitDemonstration();
        }

        @Override
        public void close() {
            karaf.stop();
        }
    }

    private static Option[] options(Path directory, int port, int shellPort) {
        List<Option> options = new ArrayList<>(List.of(
                karafDistributionConfiguration()
                        .frameworkUrl(Distribution.archive().toUri().toString())
                        .name("bihuan")
                        .unpackDirectory(directory.toFile())
                        .useDeployFolder(false),
                configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
                doNotModifyLogConfiguration(),
                keepRuntimeFolder(),
                put("etc/custom.system.properties", "bihuan.port", String.valueOf(port)),
                put("etc/custom.system.properties", "bihuan.ssh.port", String.valueOf(shellPort)),
                put("etc/custom.system.properties", "bihuan.demo", "true"),
                // what installs the exam comes when ours have started: beside it, one of ours may miss another
                put("etc/startup.properties", installer(), "95"),
                put("etc/users.properties", "operator", UUID.randomUUID() + ",_g_:operators"),
                put("etc/users.properties", "_g_:operators", "group,admin,manager,viewer,systembundles,ssh"),
                put(
                        "etc/org.ops4j.pax.url.mvn.cfg",
                        "org.ops4j.pax.url.mvn.defaultRepositories",
                        "file:${karaf.home}/system@id=system@snapshots,"
                                + Distribution.directory()
                                        .resolve("exam-repository")
                                        .toUri() + "@id=exam"),
                vmOption("-Xmx768m"),
                vmOption("-Duser.timezone=UTC"),
                vmOption("-Dfile.encoding=UTF-8"),
                vmOption("-Djava.awt.headless=true")));
        for (String opened : List.of("java.lang", "java.net", "java.security", "java.util")) {
            options.add(vmOption("--add-opens=java.base/" + opened + "=ALL-UNNAMED"));
        }
        for (String exported : List.of("file", "http", "https", "jar")) {
            options.add(vmOption("--add-exports=java.base/sun.net.www.protocol." + exported + "=ALL-UNNAMED"));
        }
        return options.toArray(Option[]::new);
    }

    /** A container's files stay until the next run: its log tells why a test failed. */
    private static void empty(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The bundle that installs features, as the start names it. */
    private static String installer() {
        Properties levels = new Properties();
        try (Reader file = Files.newBufferedReader(Distribution.product().resolve("etc/startup.properties"))) {
            levels.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return levels.stringPropertyNames().stream()
                .filter(bundle -> bundle.contains("/org.apache.karaf.features.core-"))
                .findFirst()
                .orElseThrow();
    }

    private static Option put(String file, String key, String value) {
        return editConfigurationFilePut(file, key, value);
    }

    /** Pax Exam unpacks into a folder whose name it makes up. */
    private static Path unpacked(Path directory) throws IOException {
        try (var folders = Files.newDirectoryStream(directory)) {
            return folders.iterator().next();
        }
    }
}
