package dev.reelscribe.upload;

import dev.reelscribe.problem.Problem;
import dev.reelscribe.problem.ProblemCode;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/** Counts the uploads each user has running on this node. */
@Component
public class UploadSlots {

    private final ConcurrentMap<UUID, Integer> running = new ConcurrentHashMap<>();
    private final int perUser;

    UploadSlots(UploadSettings settings) {
        this.perUser = settings.perUser();
    }

    /** One upload's place; close it when the upload has ended. */
    public Slot take(UUID user) {
        running.merge(user, 1, (count, one) -> {
            if (count >= perUser) {
                throw new Problem(
                        ProblemCode.UPLOADS_AT_ONCE,
                        "%d uploads at a time are the limit. Wait until one has ended.".formatted(perUser));
            }
            return count + one;
        });
        return () -> running.computeIfPresent(user, (id, count) -> count == 1 ? null : count - 1);
    }

    public interface Slot extends AutoCloseable {
        @Override
        void close();
    }
}
