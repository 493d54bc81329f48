package dev.reelscribe.video.web;

import dev.reelscribe.identity.CurrentUser;
import dev.reelscribe.identity.SignedIn;
import dev.reelscribe.video.MetadataEdit;
import dev.reelscribe.video.MetadataService;
import dev.reelscribe.video.schema.SchemaMapper;
import dev.reelscribe.video.schema.VideoMetadataResponseSchema;
import dev.reelscribe.video.schema.VideoMetadataUpdateRequestSchema;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/jobs/{id}/metadata")
@Tag(name = "jobs")
class MetadataController {

    private final MetadataService metadata;
    private final SchemaMapper mapper;

    MetadataController(MetadataService metadata, SchemaMapper mapper) {
        this.metadata = metadata;
        this.mapper = mapper;
    }

    @PatchMapping
    @Operation(operationId = "updateMetadata", summary = "Writes over title, description, tags or show notes")
    VideoMetadataResponseSchema update(
            @SignedIn CurrentUser user,
            @PathVariable("id") int id,
            @Valid @RequestBody VideoMetadataUpdateRequestSchema request) {
        var edit = new MetadataEdit(request.title(), request.description(), request.tags(), request.showNotesText());
        return mapper.metadata(metadata.edit(user, id, edit));
    }
}
