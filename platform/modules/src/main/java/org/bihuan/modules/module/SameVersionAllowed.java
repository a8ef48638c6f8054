package org.bihuan.modules.module;

import java.util.Collection;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.bundle.CollisionHook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Lets two bundles of the same name and bundle version stand side by side when we install them: what must grow is the
 * version of the content, and a check installs a jar for trial beside the one that runs.
 */
@Component
public final class SameVersionAllowed implements CollisionHook {
    private final Bundle self;

    @Activate
    public SameVersionAllowed(BundleContext context) {
        this.self = context.getBundle();
    }

    @Override
    public void filterCollisions(int operation, Bundle target, Collection<Bundle> candidates) {
        if (operation == INSTALLING && target.equals(self)) {
            candidates.clear();
        }
    }
}
