package org.bihuan.jdkcompat;

import java.io.IOException;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.IllegalClassFormatException;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sends Karaf's calls of what JDK 24 switched off to {@link SubjectCompat}; on an older JDK it does nothing. */
public final class Agent implements ClassFileTransformer {
    private static final int FIRST_JDK_WITHOUT = 24;
    private static final Set<String> CALLS = Set.of(
            "javax/security/auth/Subject.getSubject(Ljava/security/AccessControlContext;)Ljavax/security/auth/Subject;",
            "org/apache/karaf/util/jaas/JaasHelper.doAs(Ljavax/security/auth/Subject;Ljava/security/PrivilegedAction;)"
                    + "Ljava/lang/Object;",
            "org/apache/karaf/util/jaas/JaasHelper.doAs(Ljavax/security/auth/Subject;"
                    + "Ljava/security/PrivilegedExceptionAction;)Ljava/lang/Object;");

    public static void premain(@Nullable String arguments, Instrumentation instrumentation) {
        if (Runtime.version().feature() >= FIRST_JDK_WITHOUT) {
            instrumentation.addTransformer(new Agent());
        }
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] classFile)
            throws IllegalClassFormatException {
        if (name == null || !isKarafs(name)) {
            return null;
        }
        try {
            return ConstantPool.of(classFile)
                    .withMethodsMovedTo("org/bihuan/jdkcompat/SubjectCompat", CALLS)
                    .orElse(null);
        } catch (IOException e) {
            throw new IllegalClassFormatException(name + ": " + e.getMessage());
        }
    }

    private static boolean isKarafs(String name) {
        return name.startsWith("org/apache/karaf/") || name.startsWith("org/apache/felix/eventadmin/");
    }
}
