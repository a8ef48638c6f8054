package org.bihuan.core.sector;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.bihuan.api.sector.RuleKind;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRevision;

/** What rules a bundle says that it brings: its manifest names the services that its components offer. */
final class DeclaredRules {
    private DeclaredRules() {}

    /** Of a bundle that is not installed. */
    static Set<RuleKind> of(SectorFiles files) throws IOException {
        Optional<InputStream> manifest = files.open(JarFile.MANIFEST_NAME);
        if (manifest.isEmpty()) {
            return Set.of();
        }
        try (InputStream from = manifest.get()) {
            String provided = new Manifest(from).getMainAttributes().getValue(Constants.PROVIDE_CAPABILITY);
            return provided == null
                    ? Set.of()
                    : named(List.of(Pattern.compile("[\",=]").split(provided)));
        }
    }

    /** Of an installed bundle. */
    static Set<RuleKind> of(Bundle bundle) {
        Set<RuleKind> kinds = EnumSet.noneOf(RuleKind.class);
        Optional.ofNullable(bundle.adapt(BundleRevision.class)).stream()
                .flatMap(revision -> revision.getDeclaredCapabilities("osgi.service").stream())
                .map(service -> service.getAttributes().get(Constants.OBJECTCLASS))
                .forEach(names -> {
                    if (names instanceof List<?> list) {
                        kinds.addAll(named(list));
                    }
                });
        return kinds;
    }

    private static Set<RuleKind> named(List<?> names) {
        Set<RuleKind> kinds = EnumSet.allOf(RuleKind.class);
        kinds.removeIf(kind -> !names.contains(kind.type().getName()));
        return kinds;
    }
}
