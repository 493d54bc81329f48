package dev.reelscribe.upload.web;

import dev.reelscribe.identity.CurrentUser;
import dev.reelscribe.identity.SignedIn;
import dev.reelscribe.problem.Problem;
import dev.reelscribe.problem.ProblemCode;
import dev.reelscribe.upload.UploadService;
import dev.reelscribe.upload.UploadSettings;
import dev.reelscribe.upload.UploadSlots;
import dev.reelscribe.video.schema.SchemaMapper;
import dev.reelscribe.video.schema.VideoUploadResponseSchema;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Objects;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One request that carries a whole file, read as it arrives. */
@RestController
@Tag(name = "videos")
class UploadController {

    /** What the envelope of a multipart body may add to the file itself. */
    private static final long ENVELOPE = 64 * 1024;

    private final UploadService uploads;
    private final UploadSlots slots;
    private final UploadSettings settings;
    private final SchemaMapper mapper;

    UploadController(UploadService uploads, UploadSlots slots, UploadSettings settings, SchemaMapper mapper) {
        this.uploads = uploads;
        this.slots = slots;
        this.settings = settings;
        this.mapper = mapper;
    }

    @PostMapping(path = "/api/v1/videos/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "uploadVideo",
            summary = "Uploads a video and begins to process it",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = UploadForm.class))))
    VideoUploadResponseSchema upload(@SignedIn CurrentUser user, HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > settings.maxBytes() + ENVELOPE) {
            throw UploadService.tooLarge(settings);
        }
        try (var _ = slots.take(user.id())) {
            return accept(user, request);
        }
    }

    private VideoUploadResponseSchema accept(CurrentUser user, HttpServletRequest request) throws IOException {
        try {
            var parts = new JakartaServletFileUpload<>().getItemIterator(request);
            while (parts.hasNext()) {
                var part = parts.next();
                if (isFile(part)) {
                    return mapper.accepted(uploads.accept(user, name(part), part.getInputStream()));
                }
            }
            throw missing();
        } catch (FileUploadException | EOFException broken) {
            throw new Problem(ProblemCode.UPLOAD_INTERRUPTED, "The upload ended before the file did. Send it again.");
        }
    }

    private static boolean isFile(FileItemInput part) {
        return "file".equals(part.getFieldName())
                && !part.isFormField()
                && !name(part).isEmpty();
    }

    /** The library refuses a name with a NUL in it; it is only shown here, so one without will do. */
    private static String name(FileItemInput part) {
        try {
            return Objects.requireNonNullElse(part.getName(), "");
        } catch (InvalidPathException e) {
            return e.getInput();
        }
    }

    private static Problem missing() {
        return new Problem(
                ProblemCode.UPLOAD_FILE_MISSING, "Send the video as multipart/form-data in a part named 'file'.");
    }

    /** @param file the video or sound file */
    @Schema(name = "UploadForm")
    record UploadForm(
            @Schema(type = "string", format = "binary", requiredMode = Schema.RequiredMode.REQUIRED)
            String file) {}
}
