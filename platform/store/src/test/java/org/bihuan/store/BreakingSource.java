package org.bihuan.store;

import java.io.EOFException;
import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Connections whose line to the database breaks when a test says so. */
final class BreakingSource implements DataSource {
    private final DataSource real;

    /** When the next connection breaks, if at all. */
    final AtomicReference<Optional<Moment>> next = new AtomicReference<>(Optional.empty());

    /** Whether no connection can be had. */
    volatile boolean down;

    /** Moments of a connection. */
    enum Moment {
        STATEMENT("prepareStatement"),
        BEFORE_COMMIT("commit"),
        AFTER_COMMIT("commit");

        private final String method;

        Moment(String method) {
            this.method = method;
        }
    }

    BreakingSource(DataSource real) {
        this.real = real;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (down) {
            throw new SQLException("Connection refused", "08001");
        }
        return (Connection) Proxy.newProxyInstance(
                BreakingSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new Line(real.getConnection()));
    }

    private final class Line implements InvocationHandler {
        private final Connection connection;
        private boolean broken;

        Line(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            Optional<Moment> moment = next.get().filter(one -> one.method.equals(method.getName()));
            if (moment.isPresent() && (moment.get() == Moment.STATEMENT || !connection.getAutoCommit())) {
                next.set(Optional.empty());
                breakOff(moment.get());
            }
            if ((broken || down) && !method.getName().matches("close|isClosed|abort|unwrap|isWrapperFor")) {
                throw new SQLException("An I/O error occurred while sending", "08006", new EOFException());
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        /** What the server does when it notices. */
        private void breakOff(Moment moment) throws SQLException {
            broken = true;
            if (!connection.getAutoCommit()) {
                if (moment == Moment.AFTER_COMMIT) {
                    connection.commit();
                }
                connection.rollback();
            }
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return real.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter to) throws SQLException {
        real.setLogWriter(to);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        real.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return real.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return real.isWrapperFor(type);
    }
}
