package dev.reelscribe.video.web;

import dev.reelscribe.identity.CurrentUser;
import dev.reelscribe.identity.SignedIn;
import dev.reelscribe.video.JobService;
import dev.reelscribe.video.VideoJobRepository;
import dev.reelscribe.video.schema.ProcessingStatus;
import dev.reelscribe.video.schema.SchemaMapper;
import dev.reelscribe.video.schema.VideoJobResponseSchema;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/jobs")
@Tag(name = "jobs")
class JobController {

    private final JobService jobs;
    private final SchemaMapper mapper;

    JobController(JobService jobs, SchemaMapper mapper) {
        this.jobs = jobs;
        this.mapper = mapper;
    }

    @GetMapping
    @Operation(
            operationId = "listJobs",
            summary = "Your jobs, newest first",
            description = "Without a status, those that wait or run. The header Link names the next page.")
    ResponseEntity<List<VideoJobResponseSchema>> list(
            @SignedIn CurrentUser user,
            @RequestParam(name = "status", required = false) @Nullable List<ProcessingStatus> status,
            @RequestParam(name = "limit", defaultValue = "50") @Min(1) @Max(100) int limit,
            @RequestParam(name = "cursor", required = false) @Nullable Integer cursor) {
        var statuses = status == null || status.isEmpty()
                ? VideoJobRepository.ACTIVE
                : status.stream().map(ProcessingStatus::row).toList();
        var page = jobs.list(user, statuses, limit, cursor).stream()
                .map(mapper::job)
                .toList();
        return NextPage.of(page, page.size() < limit ? null : page.getLast().id());
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getJob", summary = "A job with its video and what it found so far")
    VideoJobResponseSchema get(@SignedIn CurrentUser user, @PathVariable("id") int id) {
        return mapper.job(jobs.get(user, id));
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "retryJob", summary = "Goes on with a failed job at its first unfinished stage")
    VideoJobResponseSchema retry(@SignedIn CurrentUser user, @PathVariable("id") int id) {
        return mapper.job(jobs.retry(user, id));
    }

    @PostMapping("/{id}/cancel")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(operationId = "cancelJob", summary = "Stops a job that waits or runs")
    VideoJobResponseSchema cancel(@SignedIn CurrentUser user, @PathVariable("id") int id) {
        return mapper.job(jobs.cancel(user, id));
    }
}
