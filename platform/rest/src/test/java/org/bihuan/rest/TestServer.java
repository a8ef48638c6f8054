package org.bihuan.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.bihuan.api.identity.Role;
import org.bihuan.rest.accident.AccidentResource;
import org.bihuan.rest.attachment.AttachmentResource;
import org.bihuan.rest.attachment.RecordAttachmentResource;
import org.bihuan.rest.audit.AuditResource;
import org.bihuan.rest.campaign.CampaignResource;
import org.bihuan.rest.enforcement.BanResource;
import org.bihuan.rest.enforcement.CaseResource;
import org.bihuan.rest.enforcement.EnforcementFigureResource;
import org.bihuan.rest.enforcement.FollowUpResource;
import org.bihuan.rest.enforcement.HazardEnforcementResource;
import org.bihuan.rest.evidence.EvidenceResource;
import org.bihuan.rest.filter.FilterResource;
import org.bihuan.rest.hazard.HazardResource;
import org.bihuan.rest.http.Edges;
import org.bihuan.rest.identity.SessionResource;
import org.bihuan.rest.identity.SetUpResource;
import org.bihuan.rest.identity.UserResource;
import org.bihuan.rest.inspection.InspectionResource;
import org.bihuan.rest.inspection.SpotCheckResource;
import org.bihuan.rest.issue.IssueResource;
import org.bihuan.rest.job.ImportResource;
import org.bihuan.rest.job.JobResource;
import org.bihuan.rest.lookback.LookBackResource;
import org.bihuan.rest.module.ModuleResource;
import org.bihuan.rest.openapi.OpenApiResource;
import org.bihuan.rest.organisation.EnterpriseResource;
import org.bihuan.rest.organisation.OrganisationResource;
import org.bihuan.rest.organisation.PersonResource;
import org.bihuan.rest.report.ReportResource;
import org.bihuan.rest.risk.RiskGoalResource;
import org.bihuan.rest.risk.RiskResource;
import org.bihuan.rest.risk.RiskSheetResource;
import org.bihuan.rest.search.SearchResource;
import org.bihuan.rest.sector.EventResource;
import org.bihuan.rest.sector.EventStreams;
import org.bihuan.rest.sector.SectorResource;
import org.bihuan.rest.selfcheck.DrillResource;
import org.bihuan.rest.selfcheck.DutyResource;
import org.bihuan.rest.selfcheck.SelfCheckResource;
import org.bihuan.rest.statement.GoalResource;
import org.bihuan.rest.statement.StatementResource;
import org.bihuan.rest.supervision.SupervisionResource;
import org.bihuan.rest.system.SystemResource;
import org.bihuan.rest.tip.RewardResource;
import org.bihuan.rest.trace.TraceResource;
import org.bihuan.rest.work.WorkResource;
import org.bihuan.testkit.Some;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** The whole interface over real HTTP, in front of fake services. */
final class TestServer implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();

    final FakePlatform platform = new FakePlatform();
    final EventStreams streams = new EventStreams(platform);
    final HttpClient client = HttpClient.newHttpClient();
    /** Told the status of an answer that is ready as soon as the rest of its request is asked for. */
    volatile IntConsumer whenRestIsRead = status -> {};

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    TestServer() {
        this("127.0.0.2");
    }

    TestServer(String trustedProxy) {
        Api api = new Api(
                platform,
                streams,
                new AccidentResource(platform),
                new AttachmentResource(platform),
                new AuditResource(platform),
                new BanResource(platform),
                new CampaignResource(platform),
                new CaseResource(platform),
                new DrillResource(platform),
                new DutyResource(platform),
                new EnforcementFigureResource(platform),
                new EnterpriseResource(platform),
                new EventResource(streams),
                new EvidenceResource(platform),
                new FilterResource(platform),
                new FollowUpResource(platform),
                new GoalResource(platform),
                new HazardEnforcementResource(platform),
                new HazardResource(platform),
                new ImportResource(platform),
                new InspectionResource(platform),
                new IssueResource(platform),
                new JobResource(platform),
                new LookBackResource(platform),
                new ModuleResource(platform),
                new OpenApiResource(),
                new OrganisationResource(platform),
                new PersonResource(platform),
                new RecordAttachmentResource(platform),
                new ReportResource(platform),
                new RewardResource(platform),
                new RiskGoalResource(platform),
                new RiskResource(platform),
                new RiskSheetResource(platform),
                new SearchResource(platform),
                new SectorResource(platform),
                new SelfCheckResource(platform),
                new SessionResource(platform, streams),
                new SetUpResource(platform),
                new SpotCheckResource(platform),
                new StatementResource(platform),
                new SupervisionResource(platform),
                new SystemResource(platform, platform::complete),
                new TraceResource(platform),
                new UserResource(platform, streams),
                new WorkResource(platform));
        ServletContextHandler context = new ServletContextHandler("/");
        context.addFilter(new FilterHolder(Edges.trusting(trustedProxy)), "/*", EnumSet.of(DispatcherType.REQUEST));
        ResourceConfig whole = ResourceConfig.forApplication(api);
        whole.register(new Watch(), Priorities.USER + 1);
        ServletHolder jersey = new ServletHolder(new ServletContainer(whole));
        jersey.setAsyncSupported(true);
        context.addServlet(jersey, "/api/v1/*");
        server.setHandler(context);
        connector.setHost("127.0.0.1");
        connector.setIdleTimeout(2000);
        server.addConnector(connector);
        platform.identity.accounts.put(
                "office",
                Some.aUser().login("office").role(Role.COMMITTEE_OFFICE).build());
        platform.identity.accounts.put(
                "system",
                Some.aUser().login("system").role(Role.SYSTEM_ADMINISTRATOR).build());
        platform.identity.accounts.put(
                "leader", Some.aUser().login("leader").role(Role.LEADER).build());
        try {
            server.start();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort() + path);
    }

    int port() {
        return connector.getLocalPort();
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(with(HttpRequest.newBuilder(at("/api/v1" + path)), headers));
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(with(
                HttpRequest.newBuilder(at("/api/v1" + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                headers));
    }

    /** Signs in and answers the two headers of a session. */
    String[] signIn(String user) {
        HttpResponse<String> answer = post("/session", "{\"user\":\"" + user + "\",\"password\":\"right\"}");
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        return new String[] {
            "Cookie", cookie, "X-CSRF-Token", json(answer).path("csrfToken").asText()
        };
    }

    static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String[] with(String[] headers, String... more) {
        return Stream.concat(Stream.of(headers), Stream.of(more)).toArray(String[]::new);
    }

    /** The problem that an answer tells of. */
    static JsonNode refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = json(answer);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        return problem;
    }

    @Override
    public void close() {
        streams.stop();
        try {
            server.stop();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private final class Watch implements ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (request.getProperty(Edges.REQUEST) instanceof HttpServletRequest asked) {
                request.setProperty(Edges.REQUEST, new HttpServletRequestWrapper(asked) {
                    @Override
                    public ServletInputStream getInputStream() throws IOException {
                        whenRestIsRead.accept(response.getStatus());
                        return super.getInputStream();
                    }
                });
            }
        }
    }
}
