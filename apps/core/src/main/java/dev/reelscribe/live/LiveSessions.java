package dev.reelscribe.live;

import dev.reelscribe.identity.CurrentUser;
import dev.reelscribe.video.JobService;
import dev.reelscribe.video.VideoJobRepository;
import dev.reelscribe.video.schema.SchemaMapper;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The open pages of this node, and what each is told. A page hears only what its user's policies let it see. */
@Component
class LiveSessions {

    private static final Logger log = LoggerFactory.getLogger(LiveSessions.class);
    private static final int SNAPSHOT_SIZE = 100;
    private static final Duration TIME_TO_AUTHENTICATE = Duration.ofSeconds(10);

    private final ConcurrentMap<String, LivePage> pages = new ConcurrentHashMap<>();
    private final JobService jobs;
    private final SchemaMapper mapper;
    private final Clock clock;

    LiveSessions(JobService jobs, SchemaMapper mapper, Clock clock) {
        this.jobs = jobs;
        this.mapper = mapper;
        this.clock = clock;
    }

    void join(LivePage page) {
        pages.put(page.id(), page);
    }

    Optional<LivePage> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    void leave(String id) {
        var page = pages.remove(id);
        if (page != null) {
            page.gone();
        }
    }

    void authenticated(LivePage page, CurrentUser user) {
        page.authenticated(user);
        page.send(new WebSocketJobUpdate.AuthenticatedMessage(user.expiresAt()));
        snapshot(page, user);
    }

    /** Passes a change on to the pages of the user it concerns. */
    void tell(Change change) {
        for (var page : pages.values()) {
            var user = page.user();
            if (user != null && user.id().equals(change.userId())) {
                tell(page, user, change);
            }
        }
    }

    /** After a gap in the notifications every page gets the whole picture again. */
    void snapshotAll() {
        for (var page : pages.values()) {
            var user = page.user();
            if (user != null) {
                snapshot(page, user);
            }
        }
    }

    /** Closes pages whose token has ended, or that never showed one. */
    void closeExpired() {
        var now = clock.instant();
        for (var page : pages.values()) {
            var user = page.user();
            if (user == null && page.connectedAt().plus(TIME_TO_AUTHENTICATE).isBefore(now)) {
                page.refuse("authentication_required", "Send an access token first.");
            } else if (user != null && !user.expiresAt().isAfter(now)) {
                page.refuse("token_expired", "The access token has expired. Send a new one.");
            }
        }
    }

    private void tell(LivePage page, CurrentUser user, Change change) {
        var job = change.jobId();
        var video = change.videoId();
        if (job != null) {
            look(() -> jobs.find(user, job)
                    .ifPresent(found -> page.send(new WebSocketJobUpdate.JobMessage(mapper.job(found)))));
        } else if (video != null) {
            page.send(new WebSocketJobUpdate.VideoDeletedMessage(video));
        }
    }

    private void snapshot(LivePage page, CurrentUser user) {
        look(() -> page.send(new WebSocketJobUpdate.SnapshotMessage(
                jobs.list(user, VideoJobRepository.ACTIVE, SNAPSHOT_SIZE, null).stream()
                        .map(mapper::job)
                        .toList())));
    }

    /** One look that fails costs one page one message; the next change or snapshot brings it up to date. */
    private static void look(Runnable reading) {
        try {
            reading.run();
        } catch (DataAccessException e) {
            log.warn("A page could not be told of a change", e);
        }
    }
}
