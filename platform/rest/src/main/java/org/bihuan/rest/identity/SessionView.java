package org.bihuan.rest.identity;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bihuan.api.identity.Caller;
import org.bihuan.api.identity.Function;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.identity.Session;
import org.bihuan.rest.http.Names;
import org.bihuan.rest.http.Platform;
import org.bihuan.rest.json.Json;
import org.bihuan.rest.json.Ref;
import org.jspecify.annotations.Nullable;

/** A session as its owner sees it. */
public record SessionView(
        String login,
        String name,
        String role,
        @Nullable Ref organisation,
        @Nullable Ref enterprise,
        String csrfToken,
        Instant expires,
        List<String> functions) {

    static SessionView of(Session session, Platform platform) {
        Caller caller = session.caller();
        Names names = new Names(platform);
        return new SessionView(
                session.login(),
                caller.name(),
                caller.role().id(),
                caller.organisation().map(names::organisation).orElse(null),
                caller.enterprise().map(id -> names.enterprise(id, caller)).orElse(null),
                session.csrfToken(),
                session.expires(),
                Stream.of(Function.values())
                        .filter(function -> !(platform.access().reach(caller, function) instanceof Reach.None))
                        .map(Json::id)
                        .toList());
    }
}
