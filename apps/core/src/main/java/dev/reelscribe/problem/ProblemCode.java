package dev.reelscribe.problem;

import java.util.Locale;

/** Every kind of error a caller may meet. The code is part of the API: it never changes its meaning. */
public enum ProblemCode {
    AUTHENTICATION_REQUIRED(401, "Sign in first"),
    TOKEN_INVALID(401, "The access token is not valid"),
    FORBIDDEN(403, "Not allowed"),
    NOT_FOUND(404, "There is nothing here"),
    VIDEO_NOT_FOUND(404, "No such video"),
    JOB_NOT_FOUND(404, "No such job"),
    TRANSCRIPT_NOT_FOUND(404, "There is no transcript"),
    FILE_NOT_FOUND(404, "No such file"),
    LINK_INVALID(403, "The link is not valid or has expired"),
    METHOD_NOT_ALLOWED(405, "This cannot be done here"),
    NOT_ACCEPTABLE(406, "No answer of the wanted type"),
    UNSUPPORTED_MEDIA_TYPE(415, "The request has the wrong content type"),
    REQUEST_MALFORMED(400, "The request is not well formed"),
    UPLOAD_FILE_MISSING(400, "The upload holds no file"),
    UPLOAD_FILE_EMPTY(400, "The file is empty"),
    UPLOAD_INTERRUPTED(400, "The upload ended early"),
    UPLOAD_TOO_LARGE(413, "The file is too large"),
    UPLOADS_AT_ONCE(429, "Too many uploads at once"),
    MEDIA_NOT_RECOGNISED(422, "Not a video or audio file"),
    MEDIA_PLAYLIST_REFUSED(422, "A playlist is not a video"),
    MEDIA_TRUNCATED(422, "The file is cut short"),
    MEDIA_UNSUPPORTED(422, "This kind of media is not supported"),
    MEDIA_TOO_LONG(422, "The recording is too long"),
    JOB_NOT_ACTIVE(409, "The job has ended already"),
    JOB_NOT_FAILED(409, "Only a failed job can be tried again"),
    JOB_ACTIVE(409, "The video is being processed"),
    STORAGE_FULL(507, "The storage is full"),
    INTERNAL_ERROR(500, "Something went wrong here");

    private final int status;
    private final String title;

    ProblemCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** HTTP status, RFC 9110. */
    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** As it stands in the answer, such as {@code video_not_found}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
