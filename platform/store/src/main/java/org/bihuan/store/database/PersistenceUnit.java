package org.bihuan.store.database;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The one persistence unit, built in code: in OSGi nobody finds a persistence.xml. */
final class PersistenceUnit implements PersistenceUnitInfo {
    private final DataSource source;
    private final URL description;
    private final List<String> classes;
    private final Properties properties = new Properties();

    private PersistenceUnit(DataSource source) throws IOException {
        this.source = source;
        this.description = Objects.requireNonNull(getClass().getResource("/META-INF/persistence.xml"));
        this.classes = classes(description);
        properties.putAll(Map.of(
                // without a name of its own it would share one session with another unit of the process
                PersistenceUnitProperties.SESSION_NAME,
                "bihuan-" + UUID.randomUUID(),
                PersistenceUnitProperties.WEAVING,
                "static",
                // other nodes write too
                PersistenceUnitProperties.CACHE_SHARED_DEFAULT,
                "false",
                PersistenceUnitProperties.DEPLOY_ON_STARTUP,
                "true",
                // what it warns of, it throws as well
                PersistenceUnitProperties.LOGGING_LEVEL,
                "SEVERE",
                PersistenceUnitProperties.LOGGING_LOGGER,
                SessionLog.class.getName()));
    }

    static EntityManagerFactory create(DataSource source) {
        try {
            EntityManagerFactory unit = new PersistenceProvider()
                    .createContainerEntityManagerFactory(new PersistenceUnit(source), Map.of());
            // whoever calls decides what is tried again; by itself it would wait a quarter of a minute each time
            DatabaseLogin login = unit.unwrap(ServerSession.class).getLogin();
            login.setQueryRetryAttemptCount(0);
            login.setConnectionHealthValidatedOnError(false);
            return unit;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> classes(URL description) throws IOException {
        try (InputStream xml = description.openStream()) {
            NodeList found = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(xml)
                    .getElementsByTagName("class");
            List<String> names = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                names.add(found.item(i).getTextContent());
            }
            return names;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    @Override
    public String getPersistenceUnitName() {
        return "bihuan";
    }

    @Override
    public String getPersistenceProviderClassName() {
        return PersistenceProvider.class.getName();
    }

    @Override
    public @Nullable String getScopeAnnotationName() {
        return null;
    }

    @Override
    public List<String> getQualifierAnnotationNames() {
        return List.of();
    }

    // the type that JPA 3.2 wants here is the one that it deprecates
    @Override
    @SuppressWarnings({"deprecation", "removal"})
    public jakarta.persistence.spi.PersistenceUnitTransactionType getTransactionType() {
        return jakarta.persistence.spi.PersistenceUnitTransactionType.RESOURCE_LOCAL;
    }

    @Override
    public @Nullable DataSource getJtaDataSource() {
        return null;
    }

    @Override
    public DataSource getNonJtaDataSource() {
        return source;
    }

    @Override
    public List<String> getMappingFileNames() {
        return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
        return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
        try {
            return new URL(description, "..");
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<String> getManagedClassNames() {
        return classes;
    }

    @Override
    public boolean excludeUnlistedClasses() {
        return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
        return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
        return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
        return properties;
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
        return "3.2";
    }

    @Override
    public ClassLoader getClassLoader() {
        return Objects.requireNonNull(getClass().getClassLoader());
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
        // woven at build time
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
        return getClassLoader();
    }
}
