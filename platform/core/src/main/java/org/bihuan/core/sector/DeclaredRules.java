package org.bihuan.core.sector;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.bihuan.api.sector.GradeRule;
import org.osgi.framework.Constants;

/** What rules a bundle says that it brings, before it runs: its manifest names the services that its components offer. */
final class DeclaredRules {
    private DeclaredRules() {}

    static boolean bringsGradeRule(SectorFiles files) throws IOException {
        Optional<InputStream> manifest = files.open(JarFile.MANIFEST_NAME);
        if (manifest.isEmpty()) {
            return false;
        }
        try (InputStream from = manifest.get()) {
            String provided = new Manifest(from).getMainAttributes().getValue(Constants.PROVIDE_CAPABILITY);
            return provided != null && provided.contains('"' + GradeRule.class.getName() + '"');
        }
    }
}
