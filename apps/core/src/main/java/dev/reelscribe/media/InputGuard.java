package dev.reelscribe.media;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What ffmpeg and ffprobe are told before they may open a file: which demuxers and decoders exist for them, and how
 * far they look. A playlist in disguise is stopped by the format whitelist, a decoder with a known hole (MagicYUV,
 * CVE-2026-8461) by the codec whitelist.
 */
final class InputGuard {

    /** One frame's pixels at most, somewhat over 8K (7680 x 4320). */
    static final long MAX_PIXELS = 50_000_000;

    static final List<String> FORMATS = List.of(
            "mov",
            "mp4",
            "m4a",
            "3gp",
            "3g2",
            "mj2",
            "matroska",
            "webm",
            "avi",
            "mpegts",
            "flv",
            "ogg",
            "wav",
            "mp3",
            "flac",
            "aac");

    /** Codecs and decoders by ffmpeg's names; where a codec has decoders of other names, those stand behind it. */
    private static final List<String> VIDEO = List.of(
            "h264",
            "hevc",
            "av1",
            "libdav1d",
            "libaom-av1",
            "vp8",
            "libvpx",
            "vp9",
            "libvpx-vp9",
            "mpeg4",
            "mpeg2video",
            "mpeg1video",
            "h263",
            "mjpeg",
            "prores",
            "dnxhd",
            "theora",
            "flv",
            "vp6f",
            "png");

    private static final List<String> AUDIO = List.of(
            "aac",
            "aac_latm",
            "mp3",
            "mp3float",
            "mp2",
            "mp2float",
            "opus",
            "libopus",
            "vorbis",
            "libvorbis",
            "flac",
            "alac",
            "ac3",
            "eac3",
            "amrnb",
            "libopencore_amrnb",
            "amr_nb",
            "pcm_s16le",
            "pcm_s16be",
            "pcm_s24le",
            "pcm_s24be",
            "pcm_s32le",
            "pcm_s32be",
            "pcm_f32le",
            "pcm_f32be",
            "pcm_f64le",
            "pcm_u8",
            "pcm_s8",
            "pcm_alaw",
            "pcm_mulaw",
            "adpcm_ms",
            "adpcm_ima_wav");

    private static final List<String> TEXT = List.of("mov_text", "subrip", "srt", "webvtt", "ass", "ssa", "text");

    private static final Set<String> SUPPORTED_CODECS = Set.copyOf(all());

    private InputGuard() {}

    static boolean supports(String codec) {
        return SUPPORTED_CODECS.contains(codec);
    }

    static boolean isText(String codec) {
        return TEXT.contains(codec);
    }

    /** Options that stand before the input of either program. */
    static List<String> options() {
        return List.of(
                "-hide_banner",
                "-v",
                "error",
                "-protocol_whitelist",
                "file,pipe",
                "-format_whitelist",
                String.join(",", FORMATS),
                "-codec_whitelist",
                String.join(",", all()),
                "-max_pixels",
                Long.toString(MAX_PIXELS),
                "-max_streams",
                "32",
                "-probesize",
                "20000000",
                "-analyzeduration",
                "20000000");
    }

    /** The input itself; the prefix keeps a name with a colon from being read as a protocol. */
    static List<String> input(Path source) {
        return List.of("-i", "file:" + source.toAbsolutePath());
    }

    private static List<String> all() {
        return List.of(VIDEO, AUDIO, TEXT).stream().flatMap(List::stream).toList();
    }
}
