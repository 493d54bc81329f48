package dev.reelscribe.subtitle;

/**
 * The rules one house sets its captions by. All times in milliseconds, all lengths in columns of the screen, where a
 * Chinese, Japanese or Korean character takes two.
 *
 * @param name what a user chooses it by
 * @param lineLength the most a line holds
 * @param maxLines the most lines a cue has
 * @param charactersPerSecond the fastest a viewer is asked to read
 * @param minMillis the shortest a cue stays, where the next one leaves it the time
 * @param maxMillis the longest a cue stays
 * @param gapMillis the least time between the end of a cue and the start of the next
 * @param chainMillis a gap shorter than this is closed to {@code gapMillis}, so that captions do not flicker
 * @param lingerMillis how long a cue stays after its last word, where nothing follows at once
 */
public record SubtitleProfile(
        String name,
        int lineLength,
        int maxLines,
        double charactersPerSecond,
        long minMillis,
        long maxMillis,
        long gapMillis,
        long chainMillis,
        long lingerMillis) {

    /** The frame rate taken where nothing better is known. */
    public static final double DEFAULT_FRAME_RATE = 25;

    public SubtitleProfile {
        if (lineLength < 2 || maxLines < 1 || charactersPerSecond <= 0) {
            throw new IllegalArgumentException("A profile needs room for text: " + name);
        }
        if (minMillis < 1 || maxMillis < minMillis || gapMillis < 0 || chainMillis < gapMillis || lingerMillis < 0) {
            throw new IllegalArgumentException("A profile's times contradict each other: " + name);
        }
    }

    /** {@link #netflixEn(double)} at 25 frames a second. */
    public static SubtitleProfile netflixEn() {
        return netflixEn(DEFAULT_FRAME_RATE);
    }

    /**
     * Netflix's Timed Text Style Guide. General Requirements: two lines at most (section Line Treatment), 5/6 s to 7 s
     * a cue (section Duration), two frames between cues and gaps under half a second closed to two frames (section
     * Frame Gap), out-times up to half a second after the sound (section Timing to Audio). English (USA): 42
     * characters a line, 20 characters a second in programmes for adults.
     *
     * @param framesPerSecond of the video; anything that is not a rate above zero counts as
     *     {@value #DEFAULT_FRAME_RATE}
     */
    public static SubtitleProfile netflixEn(double framesPerSecond) {
        double rate = framesPerSecond >= 1 && framesPerSecond <= 1000 ? framesPerSecond : DEFAULT_FRAME_RATE;
        long twoFrames = (long) Math.ceil(2000 / rate);
        return new SubtitleProfile("netflix-en", 42, 2, 20, 834, 7000, twoFrames, Math.max(500, twoFrames), 500);
    }
}
