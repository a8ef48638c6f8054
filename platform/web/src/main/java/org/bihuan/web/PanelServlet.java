package org.bihuan.web;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bihuan.api.sector.SectorPanel;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/** Serves the panels that sectors bring, each below the path that it names. They are code, not data: nobody need sign in. */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/sector/*")
public final class PanelServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Reference
    transient volatile List<SectorPanel> panels = List.of();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        Optional<Asset> found = panels.stream()
                .filter(panel -> path.startsWith(panel.path()))
                .flatMap(panel -> asset(panel, path.substring(panel.path().length())).stream())
                .findFirst();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PageServlet.send(found.get(), request, response);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private static Optional<Asset> asset(SectorPanel panel, String name) {
        return name.endsWith(".gz")
                ? Optional.empty()
                : panel.file(name).map(plain -> new Asset(name, true, plain, panel.file(name + ".gz")));
    }
}
