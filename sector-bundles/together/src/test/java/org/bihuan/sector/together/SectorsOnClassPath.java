package org.bihuan.sector.together;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bihuan.api.sector.SectorCheck;
import org.bihuan.api.sector.SectorDefinition;
import org.bihuan.core.reference.OfflineInspector;

/** Every sector bundle on the class path, each inspected as if those before it were installed. */
final class SectorsOnClassPath {
    private static final List<SectorCheck> CHECKS = inspected();

    private SectorsOnClassPath() {}

    static List<SectorCheck> checks() {
        return CHECKS;
    }

    static List<SectorDefinition> definitions() {
        return CHECKS.stream().flatMap(check -> check.definition().stream()).toList();
    }

    /** The jar of each. */
    static List<Path> jars() {
        List<Path> jars = new ArrayList<>();
        try {
            ClassLoader loader = SectorsOnClassPath.class.getClassLoader();
            for (URL file : Collections.list(loader.getResources("SECTOR-INF/sector.yaml"))) {
                JarURLConnection within = (JarURLConnection) file.openConnection();
                jars.add(Path.of(within.getJarFileURL().toURI()));
            }
            return jars;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<SectorCheck> inspected() {
        OfflineInspector inspector = new OfflineInspector();
        return jars().stream().map(inspector::inspect).toList();
    }
}
