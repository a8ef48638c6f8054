package org.bihuan.rest.http;

import java.util.Set;

/** Opens the edge to tests of other packages. */
public final class Edges {
    /** The property of a call under which its servlet request lies. */
    public static final String REQUEST = UnreadBody.KEY;

    private Edges() {}

    /** An edge that believes what one proxy says. */
    public static Edge trusting(String proxy) {
        return new Edge(Set.of(proxy));
    }
}
