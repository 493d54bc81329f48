package dev.reelscribe.video.web;

import dev.reelscribe.identity.CurrentUser;
import dev.reelscribe.identity.SignedIn;
import dev.reelscribe.problem.FieldError;
import dev.reelscribe.problem.Problem;
import dev.reelscribe.problem.ProblemCode;
import dev.reelscribe.video.SpokenSegment;
import dev.reelscribe.video.TranscriptService;
import dev.reelscribe.video.schema.SchemaMapper;
import dev.reelscribe.video.schema.SegmentUpdate;
import dev.reelscribe.video.schema.TranscriptResponse;
import dev.reelscribe.video.schema.TranscriptUpdateRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/jobs/{id}/transcript")
@Tag(name = "jobs")
class TranscriptController {

    private final TranscriptService transcripts;
    private final SchemaMapper mapper;

    TranscriptController(TranscriptService transcripts, SchemaMapper mapper) {
        this.transcripts = transcripts;
        this.mapper = mapper;
    }

    @GetMapping
    @Operation(operationId = "getTranscript", summary = "What is said, with the time of each word")
    TranscriptResponse get(@SignedIn CurrentUser user, @PathVariable("id") int id) throws IOException {
        return mapper.transcript(id, transcripts.get(user, id));
    }

    @PutMapping
    @Operation(
            operationId = "replaceTranscript",
            summary = "Corrects what is said",
            description = "Rewrites the running text, the WebVTT and the SubRip file as well.")
    TranscriptResponse replace(
            @SignedIn CurrentUser user, @PathVariable("id") int id, @Valid @RequestBody TranscriptUpdateRequest request)
            throws IOException {
        return mapper.transcript(id, transcripts.replace(user, id, inOrder(request.segments())));
    }

    private static List<SpokenSegment> inOrder(List<SegmentUpdate> updates) {
        var segments = new ArrayList<SpokenSegment>();
        var previousEnd = 0.0;
        for (var update : updates) {
            if (update.start() < previousEnd || update.end() < update.start()) {
                var field = "segments[%d].start".formatted(segments.size());
                throw new Problem(
                        ProblemCode.REQUEST_MALFORMED,
                        "Segments follow each other in time and do not overlap.",
                        List.of(new FieldError(field, "lies before the end of the segment before, or after its own")));
            }
            previousEnd = update.end();
            segments.add(new SpokenSegment(
                    Math.round(update.start() * 1000), Math.round(update.end() * 1000), update.text()));
        }
        return segments;
    }
}
