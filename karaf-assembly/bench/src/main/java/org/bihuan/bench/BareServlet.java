package org.bihuan.bench;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The yardstick within the server: a servlet that does nothing but answer. Brought in as a bundle made here. */
public final class BareServlet extends HttpServlet implements BundleActivator {
    private static final long serialVersionUID = 1;
    static final String PATH = "/bench/bare";
    private static final byte[] BODY =
            "{\"name\":\"Bihuan\",\"version\":\"0\",\"ready\":true}".getBytes(StandardCharsets.UTF_8);

    @Override
    public void start(BundleContext context) {
        context.registerService(
                Servlet.class, this, FrameworkUtil.asDictionary(Map.of("osgi.http.whiteboard.servlet.pattern", PATH)));
    }

    @Override
    public void stop(BundleContext context) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setContentLength(BODY.length);
        response.getOutputStream().write(BODY);
    }

    /** Writes this class as a bundle. */
    static Path bundle(Path folder) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "org.bihuan.bench.servlet");
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Bundle-Activator", BareServlet.class.getName());
        headers.putValue(
                "Import-Package",
                "jakarta.servlet;version=\"[6,7)\",jakarta.servlet.http;version=\"[6,7)\",org.osgi.framework");
        Path jar = folder.resolve("bare-servlet.jar");
        String entry = BareServlet.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                var code = BareServlet.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            Objects.requireNonNull(code).transferTo(out);
            out.closeEntry();
        }
        return jar;
    }
}
