package dev.reelscribe.live;

import dev.reelscribe.identity.CurrentUser;
import dev.reelscribe.video.JobService;
import dev.reelscribe.video.VideoJobRepository;
import dev.reelscribe.video.schema.SchemaMapper;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/** The signed-in pages of this node, and what each is told. A page hears only what its user's policies let it see. */
@Component
class LiveSessions {

    private static final int SNAPSHOT_SIZE = 100;

    private final ConcurrentMap<String, LiveSession> sessions = new ConcurrentHashMap<>();
    private final JobService jobs;
    private final SchemaMapper mapper;
    private final Clock clock;

    LiveSessions(JobService jobs, SchemaMapper mapper, Clock clock) {
        this.jobs = jobs;
        this.mapper = mapper;
        this.clock = clock;
    }

    void join(LiveSession session) {
        sessions.put(session.id(), session);
        snapshot(session);
    }

    void leave(String id) {
        sessions.remove(id);
    }

    /** Passes a change on to the pages of the user it concerns. */
    void tell(Change change) {
        var concerned = of(change.userId());
        if (concerned.isEmpty()) {
            return;
        }
        var job = change.jobId();
        var video = change.videoId();
        if (job != null) {
            concerned.forEach(session -> tellJob(session, job));
        } else if (video != null) {
            concerned.forEach(session -> session.send(new WebSocketJobUpdate.VideoDeletedMessage(video)));
        }
    }

    /** After a gap in the notifications every page gets the whole picture again. */
    void snapshotAll() {
        sessions.values().forEach(this::snapshot);
    }

    void closeExpired() {
        var now = clock.instant();
        sessions.values().stream()
                .filter(session -> !session.user().expiresAt().isAfter(now))
                .forEach(session -> session.refuse("token_expired", "The access token has expired. Send a new one."));
    }

    private void snapshot(LiveSession session) {
        var active = jobs.list(session.user(), VideoJobRepository.ACTIVE, SNAPSHOT_SIZE, null);
        session.send(new WebSocketJobUpdate.SnapshotMessage(
                active.stream().map(mapper::job).toList()));
    }

    private void tellJob(LiveSession session, int jobId) {
        jobs.find(session.user(), jobId)
                .ifPresent(job -> session.send(new WebSocketJobUpdate.JobMessage(mapper.job(job))));
    }

    private Collection<LiveSession> of(UUID user) {
        return sessions.values().stream()
                .filter(session -> session.user().id().equals(user))
                .toList();
    }

    /** A page that listens. */
    interface LiveSession {
        String id();

        CurrentUser user();

        void send(WebSocketJobUpdate message);

        void refuse(String code, String detail);
    }
}
