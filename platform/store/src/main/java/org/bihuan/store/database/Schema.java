package org.bihuan.store.database;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Brings the tables up to date; of several nodes at one database, one at a time. */
final class Schema {
    private static final List<LoadableResource> VERSIONS = List.of(
            new Version("V1__ledger.sql"),
            new Version("V2__records.sql"),
            new Version("V3__attachments.sql"),
            new Version("V4__enterprises.sql"),
            new Version("V4_1__organisations.sql"),
            new Version("V4_2__people.sql"),
            new Version("V5__measurements.sql"),
            new Version("V6__lists.sql"),
            new Version("V7__listed.sql"),
            new Version("V7_1__turns.sql"),
            new Version("V11__jobs.sql"),
            new Version("V12__enterprise_history.sql"),
            new Version("V13__evidence_waiver.sql"),
            new Version("V14__record_claims.sql"),
            new Version("V15__heirs_captions.sql"),
            new Version("V16__organisation_names.sql"),
            new Version("V17__registrars.sql"),
            new Version("V18__ranks.sql"),
            new Version("V19__first_sources.sql"),
            new Version("V20__editions.sql"));

    private Schema() {}

    static void update(DataSource source, Dialect dialect) {
        configured(source, dialect).load().migrate();
    }

    static FluentConfiguration configured(DataSource source, Dialect dialect) {
        return Flyway.configure(Flyway.class.getClassLoader())
                .dataSource(source)
                .resourceProvider(new Versions())
                .javaMigrations(new FirstSources())
                .placeholders(dialect.types())
                .loggers("slf4j");
    }

    /** Flyway itself looks through directories and jars, which a bundle is not. */
    private static final class Versions implements ResourceProvider {
        @Override
        public @Nullable LoadableResource getResource(String name) {
            return null;
        }

        @Override
        public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
            return VERSIONS.stream()
                    .filter(version -> version.getFilename().startsWith(prefix))
                    .toList();
        }
    }

    private static final class Version extends LoadableResource {
        private final String file;

        Version(String file) {
            this.file = file;
        }

        @Override
        public Reader read() {
            return new InputStreamReader(
                    Objects.requireNonNull(Schema.class.getResourceAsStream("migration/" + file)),
                    StandardCharsets.UTF_8);
        }

        @Override
        public String getFilename() {
            return file;
        }

        @Override
        public String getRelativePath() {
            return file;
        }

        @Override
        public String getAbsolutePath() {
            return file;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return file;
        }
    }
}
