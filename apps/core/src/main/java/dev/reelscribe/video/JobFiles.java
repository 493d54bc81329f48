package dev.reelscribe.video;

import dev.reelscribe.storage.StorageKey;

/** Where one job puts what it makes: the same names at every attempt, so that doing a stage twice leaves one file. */
public record JobFiles(StorageKey folder) {

    public StorageKey thumbnail() {
        return folder.child("thumbnail.jpg");
    }

    public StorageKey transcript() {
        return folder.child("transcript.json");
    }

    public StorageKey vtt() {
        return folder.child("subtitles.vtt");
    }

    public StorageKey srt() {
        return folder.child("subtitles.srt");
    }
}
