package org.bihuan.jdkcompat;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.security.AccessControlContext;
import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import javax.security.auth.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Stand-ins, descriptor for descriptor, for what JDK 24 switched off.
 * A thread started on behalf of a subject goes on acting for it, as it did with an access control context.
 */
@SuppressWarnings({"removal", "ThreadLocalUsage"})
public final class SubjectCompat {
    private static final InheritableThreadLocal<@Nullable Subject> OF_THREAD = new InheritableThreadLocal<>();
    private static final MethodHandle CURRENT = current();

    private SubjectCompat() {}

    public static @Nullable Subject getSubject(@Nullable AccessControlContext ignored) {
        try {
            Subject subject = (Subject) CURRENT.invokeExact();
            return subject == null ? OF_THREAD.get() : subject;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    public static @Nullable Object doAs(@Nullable Subject subject, PrivilegedAction<?> action) {
        Subject before = OF_THREAD.get();
        OF_THREAD.set(subject);
        try {
            return Subject.doAs(subject, action);
        } finally {
            OF_THREAD.set(before);
        }
    }

    public static @Nullable Object doAs(@Nullable Subject subject, PrivilegedExceptionAction<?> action)
            throws PrivilegedActionException {
        Subject before = OF_THREAD.get();
        OF_THREAD.set(subject);
        try {
            return Subject.doAs(subject, action);
        } finally {
            OF_THREAD.set(before);
        }
    }

    private static MethodHandle current() {
        try {
            return MethodHandles.publicLookup()
                    .findStatic(Subject.class, "current", MethodType.methodType(Subject.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
