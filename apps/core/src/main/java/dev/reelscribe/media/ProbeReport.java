package dev.reelscribe.media;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What ffprobe prints with {@code -show_format -show_streams}, as far as it is read here. */
record ProbeReport(@Nullable List<Stream> streams, @Nullable Format format) {

    record Format(
            @JsonProperty("format_name") @Nullable String name,
            @Nullable String duration,
            @Nullable Map<String, String> tags) {}

    record Stream(
            int index,
            @JsonProperty("codec_name") @Nullable String codec,
            @JsonProperty("codec_type") @Nullable String type,
            int width,
            int height,
            @JsonProperty("avg_frame_rate") @Nullable String frameRate,
            @Nullable String duration,
            @Nullable Map<String, Integer> disposition,
            @Nullable Map<String, String> tags,
            @JsonProperty("side_data_list") @Nullable List<SideData> sideData) {

        boolean is(String wanted) {
            return wanted.equals(type);
        }

        /** Moving pictures, not a cover. */
        boolean isVideo() {
            return is("video") && !has("attached_pic");
        }

        boolean has(String flag) {
            return disposition != null && disposition.getOrDefault(flag, 0) == 1;
        }

        boolean isSupported() {
            return codec != null && InputGuard.supports(codec);
        }

        String codecName() {
            return codec == null ? "unknown" : codec;
        }

        @Nullable
        String tag(String name) {
            return tags == null ? null : tags.get(name);
        }

        /** Whether a quarter turn stands between the stored picture and the one shown. */
        boolean isTurned() {
            var turn = sideData == null
                    ? 0
                    : sideData.stream().mapToDouble(SideData::rotation).sum();
            return Math.abs(Math.round(turn)) % 180 == 90;
        }
    }

    record SideData(double rotation) {}

    List<Stream> all() {
        return streams == null ? List.of() : streams;
    }

    Optional<Stream> video() {
        return all().stream().filter(Stream::isVideo).findFirst();
    }

    Optional<Stream> audio() {
        return all().stream().filter(stream -> stream.is("audio")).findFirst();
    }
}
