package org.bihuan.core.wrong;

import java.sql.Connection;
import java.sql.SQLException;
import org.bihuan.api.store.NumberStore;
import org.bihuan.rest.wrong.Other;
import org.osgi.service.component.annotations.Reference;

/** Imports another module, reaches through a fence, prints, and has something injected into a field. */
public final class Wrong {
    @Reference
    private NumberStore numbers = (counter, count) -> 1;

    public String all(Connection connection, Other other) throws SQLException {
        System.out.println(numbers.take("x", 1));
        return connection.getCatalog() + other.name();
    }
}
