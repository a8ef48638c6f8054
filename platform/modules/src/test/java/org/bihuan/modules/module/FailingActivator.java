package org.bihuan.modules.module;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Goes into jars that must not start. */
public final class FailingActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("the mine is closed");
    }

    @Override
    public void stop(BundleContext context) {}
}
