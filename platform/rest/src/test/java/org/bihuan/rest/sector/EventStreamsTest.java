package org.bihuan.rest.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bihuan.api.identity.UserId;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.rest.http.WhiteboardPlatform;
import org.bihuan.rest.http.WhiteboardRecords;
import org.bihuan.testkit.Some;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventStreamsTest {
    private static final Instant NOW = Instant.parse("2023-06-22T00:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(1800);

    private final MovingClock clock = new MovingClock();
    private final EventStreams streams =
            new EventStreams(new WhiteboardPlatform(new WhiteboardRecords()), clock, Duration.ofMillis(5));
    private final UserId user = Some.userId();

    @AfterEach
    void stop() {
        streams.stop();
    }

    @Test
    void aPageHearsSomethingAtOnceAndRegularly() throws InterruptedException {
        Page page = open("a");
        assertThat(page.comments.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theOldestStreamOfASessionGivesWayToASixth() {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < EventStreams.MOST_PER_SESSION; i++) {
            pages.add(open("a"));
        }
        Page other = open("b");
        assertThat(pages).noneMatch(Page::closed);
        open("a");
        assertThat(pages.get(0).closed()).isTrue();
        assertThat(pages.subList(1, pages.size())).noneMatch(Page::closed);
        assertThat(other.closed()).isFalse();
    }

    @Test
    void thereAreNotMoreThanTwoThousandInAll() {
        for (int i = 0; i < EventStreams.MOST; i++) {
            open("session-" + i);
        }
        assertThatThrownBy(() -> open("one-more")).isInstanceOf(ProblemException.class);
    }

    @Test
    void aSessionsEndClosesItsStreamsOnly() {
        Page ended = open("a");
        Page other = open("b");
        streams.close("a");
        assertThat(ended.closed()).isTrue();
        assertThat(other.closed()).isFalse();
        Page third = open("c");
        streams.closeAll(user, Optional.of("c"));
        assertThat(other.closed()).isTrue();
        assertThat(third.closed()).isFalse();
    }

    @Test
    void anExpiredSessionsStreamsAreClosedAndOneInUseIsNot() throws InterruptedException {
        Page idle = open("idle");
        Page used = open("used");
        streams.alive("used", LATER.plusSeconds(3600));
        clock.now = LATER;
        assertThat(idle.end.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(used.closed()).isFalse();
    }

    private Page open(String token) {
        Page page = new Page();
        streams.open(token, user, LATER, page);
        return page;
    }

    private static final class Page implements EventStreams.Listener {
        private final CountDownLatch comments = new CountDownLatch(3);
        private final CountDownLatch end = new CountDownLatch(1);

        @Override
        public void comment(String text) {
            comments.countDown();
        }

        @Override
        public void event(EventStreams.SectorEvent event) {}

        @Override
        public void close() {
            end.countDown();
        }

        @Override
        public boolean closed() {
            return end.getCount() == 0;
        }
    }

    private static final class MovingClock extends Clock {
        private volatile Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
