package dev.reelscribe.upload;

import dev.reelscribe.media.MediaFacts;

/** Media types by container, as IANA and browsers know them. What the client claimed is not asked. */
final class ContentTypes {

    private ContentTypes() {}

    static String of(MediaFacts facts) {
        var kind = facts.hasVideo() ? "video" : "audio";
        return switch (facts.format()) {
            case "mp4", "mov", "m4a" -> kind + "/mp4";
            case "3gp" -> kind + "/3gpp";
            case "webm" -> kind + "/webm";
            case "matroska" -> kind + "/x-matroska";
            case "avi" -> "video/x-msvideo";
            case "mpegts" -> "video/mp2t";
            case "flv" -> "video/x-flv";
            case "ogg" -> kind + "/ogg";
            case "wav" -> "audio/wav";
            case "mp3" -> "audio/mpeg";
            case "flac" -> "audio/flac";
            case "aac" -> "audio/aac";
            default -> "application/octet-stream";
        };
    }
}
