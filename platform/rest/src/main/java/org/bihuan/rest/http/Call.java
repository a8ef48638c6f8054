package org.bihuan.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Command;
import org.bihuan.api.identity.CommandKey;
import org.bihuan.api.identity.Session;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.Faults;
import org.bihuan.rest.json.Body;
import org.bihuan.rest.json.Digests;
import org.bihuan.rest.problem.Languages;

/** A call of somebody who is signed in. */
public final class Call {
    private static final String KEY = "org.bihuan.call";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 100;

    private final ContainerRequestContext request;
    private final String token;
    private final Session session;
    private final Locale language;

    private Call(ContainerRequestContext request, String token, Session session) {
        this.request = request;
        this.token = token;
        this.session = session;
        this.language = language(request);
    }

    static void begin(ContainerRequestContext request, String token, Session session) {
        request.setProperty(KEY, new Call(request, token, session));
    }

    /** The call that a request makes; only for what is not {@link Anonymous}. */
    public static Call of(ContainerRequestContext request) {
        if (request.getProperty(KEY) instanceof Call call) {
            return call;
        }
        throw new IllegalStateException("reached without a session");
    }

    /** The language that a request wants its texts in. */
    public static Locale language(ContainerRequestContext request) {
        return Languages.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    public Session session() {
        return session;
    }

    /** The secret in the session's cookie. */
    public String token() {
        return token;
    }

    public Caller caller() {
        return session.caller();
    }

    public Locale language() {
        return language;
    }

    /** The command of a call with a body in JSON. */
    public Command command(Body<?> body) {
        return command(body.digest(), body.faults());
    }

    /** The command of a call without a body. */
    public Command command() {
        return command("", new Faults());
    }

    /** The command of a call whose body has this digest. */
    public Command command(String bodyDigest, Faults faults) {
        return new Command(caller(), key(bodyDigest, faults), faults);
    }

    private Optional<CommandKey> key(String bodyDigest, Faults faults) {
        String key = request.getHeaderString(IDEMPOTENCY_KEY);
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        faults.require(key.length() <= LONGEST_KEY, IDEMPOTENCY_KEY, CommonFault.TOO_LONG, LONGEST_KEY);
        String asked =
                request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath() + "\n" + bodyDigest;
        return Optional.of(new CommandKey(
                key, HexFormat.of().formatHex(Digests.sha256().digest(asked.getBytes(StandardCharsets.UTF_8)))));
    }
}
