package org.bihuan.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What a servlet answered. */
final class Answer {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** Asks a servlet as a container would; methods of the servlet API that nobody here uses fail. */
    static Answer to(HttpServlet servlet, String method, String path, Map<String, String> sent) throws Exception {
        AtomicInteger status = new AtomicInteger(200);
        Map<String, String> headers = new TreeMap<>(Map.of("Content-Security-Policy", "script-src 'self'"));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        HttpServletRequest request =
                fake(HttpServletRequest.class, (self, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getServletPath" -> "";
                    case "getPathInfo" -> path;
                    case "getHeader" -> sent.get(arguments[0]);
                    default -> throw new UnsupportedOperationException(called.toString());
                });
        HttpServletResponse response =
                fake(HttpServletResponse.class, (self, called, arguments) -> switch (called.getName()) {
                    case "containsHeader" -> headers.containsKey(arguments[0]);
                    case "getHeader" -> headers.get(arguments[0]);
                    case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                    case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
                    case "setContentLength" -> headers.put("Content-Length", arguments[0].toString());
                    case "setStatus", "sendError" -> {
                        status.set((int) arguments[0]);
                        yield null;
                    }
                    case "getOutputStream" -> into(body);
                    default -> throw new UnsupportedOperationException(called.toString());
                });
        servlet.service(request, response);
        return new Answer(status.get(), headers, body.toByteArray());
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static ServletOutputStream into(ByteArrayOutputStream body) {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(int one) {
                body.write(one);
            }
        };
    }
}
