package dev.reelscribe.video;

import dev.reelscribe.db.generated.enums.ProcessingStatusEnum;
import org.jspecify.annotations.Nullable;

/**
 * Which videos to list.
 *
 * @param limit most rows
 * @param before only ids below this one: where the page before ended
 * @param status only videos whose latest job stands there
 * @param text only videos with this in their name, title or transcript; blank for all
 */
public record VideoQuery(
        int limit, @Nullable Integer before, @Nullable ProcessingStatusEnum status, String text) {}
