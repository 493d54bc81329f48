package dev.reelscribe.storage.web;

import dev.reelscribe.problem.Problem;
import dev.reelscribe.problem.ProblemCode;
import dev.reelscribe.storage.FileLinks;
import dev.reelscribe.storage.MediaStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bytes of one file, whole or in ranges (RFC 9110, section 14), inert whatever they hold. */
@RestController
@RequestMapping("/api/v1/files")
@Tag(name = "files")
class FileController {

    private final FileLinks links;
    private final MediaStore store;

    FileController(FileLinks links, MediaStore store) {
        this.links = links;
        this.store = store;
    }

    @GetMapping("/{token}")
    @Operation(operationId = "getFile", summary = "The file that a signed link opens")
    ResponseEntity<Resource> file(
            @PathVariable("token") String token,
            @RequestParam(name = "download", defaultValue = "false") boolean download)
            throws IOException {
        var link = links.open(token)
                .orElseThrow(() -> new Problem(
                        ProblemCode.LINK_INVALID, "Links last fifteen minutes. Load the page again for a new one."));
        var file = store.find(link.key())
                .orElseThrow(() -> new Problem(ProblemCode.FILE_NOT_FOUND, "The file has been deleted."));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(link.contentType()))
                .cacheControl(
                        CacheControl.noCache().cachePrivate()) // a correction changes files in place; the ETag tells
                .eTag("\"%x-%x\"".formatted(file.contentLength(), file.lastModified()))
                .header("Content-Disposition", disposition(download, link.filename()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .body(file);
    }

    private static String disposition(boolean download, String filename) {
        var builder = download ? ContentDisposition.attachment() : ContentDisposition.inline();
        return builder.filename(filename, StandardCharsets.UTF_8).build().toString();
    }
}
