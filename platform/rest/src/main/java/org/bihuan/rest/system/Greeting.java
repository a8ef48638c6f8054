package org.bihuan.rest.system;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bihuan.api.store.StoreWatch;
import org.bihuan.rest.http.Platform;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Tells on the console where the product is, as soon as it answers there itself, and which database it waits for until then. */
@Component(service = Greeting.class, immediate = true)
public final class Greeting {
    private static final int PATIENCE_MS = 2000;
    private static final int PAUSE_MS = 100;

    @Reference
    private volatile List<StoreWatch> watches = List.of();

    private final Platform platform;
    private final String address;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "bihuan-greeting"));
    private final Future<?> looks;
    private boolean waitTold;

    @Activate
    public Greeting(@Reference Platform platform) {
        this.platform = platform;
        this.address = "http://" + System.getProperty("bihuan.host", "127.0.0.1") + ":"
                + System.getProperty("bihuan.port", "8080") + "/";
        looks = watch.scheduleWithFixedDelay(this::look, 0, PAUSE_MS, TimeUnit.MILLISECONDS);
    }

    @Deactivate
    public void stop() {
        looks.cancel(true);
        watch.shutdownNow();
    }

    private void look() {
        if (platform.complete() && answers()) {
            say(lines());
            watch.shutdown();
        } else if (!waitTold) {
            watches.stream().flatMap(one -> one.missing().stream()).findFirst().ifPresent(this::sayMissing);
        }
    }

    private void sayMissing(String address) {
        waitTold = true;
        say("等待数据库应答，应答后自动继续启动 / Waiting for the database, and going on once it answers: " + address + "\n");
    }

    private boolean answers() {
        try {
            HttpURLConnection call = (HttpURLConnection)
                    URI.create(address + "api/v1/system").toURL().openConnection();
            call.setConnectTimeout(PATIENCE_MS);
            call.setReadTimeout(PATIENCE_MS);
            try (InputStream answer = call.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8).contains("\"ready\":true");
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    private String lines() {
        String line = "闭环 " + Product.NAME + " " + Product.VERSION + " — " + address + "\n";
        return platform.identity()
                .setUpToken()
                .map(token -> line + "首次使用，请打开 / First use, please open: " + address + "#/setup?token=" + token + "\n")
                .orElse(line);
    }

    /** As bytes: the console's own encoding may know no Chinese. */
    @SuppressWarnings("SystemOut")
    private static void say(String text) {
        System.out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
