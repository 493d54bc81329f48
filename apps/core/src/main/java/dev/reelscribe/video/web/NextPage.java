package dev.reelscribe.video.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers a page of a list, with a link to the next one (RFC 8288). */
final class NextPage {

    private NextPage() {}

    /** @param cursor where the next page begins, null on the last one */
    static <T> ResponseEntity<List<T>> of(List<T> page, @Nullable Integer cursor) {
        var answer = ResponseEntity.ok();
        if (cursor != null) {
            var next = ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("cursor", cursor)
                    .build();
            answer.header(HttpHeaders.LINK, "<%s?%s>; rel=\"next\"".formatted(next.getPath(), next.getQuery()));
        }
        return answer.body(page);
    }
}
