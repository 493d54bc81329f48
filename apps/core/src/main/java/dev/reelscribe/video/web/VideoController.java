package dev.reelscribe.video.web;

import dev.reelscribe.identity.CurrentUser;
import dev.reelscribe.identity.SignedIn;
import dev.reelscribe.video.VideoQuery;
import dev.reelscribe.video.VideoService;
import dev.reelscribe.video.schema.ProcessingStatus;
import dev.reelscribe.video.schema.SchemaMapper;
import dev.reelscribe.video.schema.VideoDetailsResponse;
import dev.reelscribe.video.schema.VideoSummarySchema;
import dev.reelscribe.video.schema.VideoUploadResponseSchema;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/videos")
@Tag(name = "videos")
class VideoController {

    private final VideoService videos;
    private final SchemaMapper mapper;

    VideoController(VideoService videos, SchemaMapper mapper) {
        this.videos = videos;
        this.mapper = mapper;
    }

    @GetMapping
    @Operation(
            operationId = "listVideos",
            summary = "Your videos, newest first",
            description = "When there are more, the header Link names the next page (rel=\"next\").")
    ResponseEntity<List<VideoSummarySchema>> list(
            @SignedIn CurrentUser user,
            @RequestParam(name = "limit", defaultValue = "24") @Min(1) @Max(100) int limit,
            @RequestParam(name = "cursor", required = false) @Nullable Integer cursor,
            @RequestParam(name = "status", required = false) @Nullable ProcessingStatus status,
            @RequestParam(name = "q", defaultValue = "") @Size(max = 200) String q) {
        var query = new VideoQuery(limit, cursor, status == null ? null : status.row(), q.strip());
        var page = videos.list(user, query).stream().map(mapper::summary).toList();
        var next = page.size() < limit ? null : page.getLast().id();
        return NextPage.of(page, next);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getVideo", summary = "A video with its jobs and what they found")
    VideoDetailsResponse get(@SignedIn CurrentUser user, @PathVariable("id") int id) {
        return mapper.details(videos.details(user, id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteVideo", summary = "Deletes a video with everything made from it")
    void delete(@SignedIn CurrentUser user, @PathVariable("id") int id) {
        videos.delete(user, id);
    }

    @PostMapping("/{id}/jobs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "processVideoAgain", summary = "Processes a video again from the beginning")
    VideoUploadResponseSchema processAgain(@SignedIn CurrentUser user, @PathVariable("id") int id) {
        return mapper.accepted(videos.processAgain(user, id));
    }
}
