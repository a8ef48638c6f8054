package org.bihuan.core.wrong;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.IntSupplier;
import org.bihuan.rest.wrong.Other;
import org.osgi.service.component.annotations.Reference;

/** Imports another module, reaches through a fence, prints, and has something injected into a field. */
public final class Wrong {
    @Reference
    private IntSupplier numbers = () -> 1;

    public String all(Connection connection, Other other) throws SQLException {
        System.out.println(numbers.getAsInt());
        return connection.getCatalog() + other.name();
    }
}
