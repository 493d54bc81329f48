package dev.reelscribe.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my-talk_final (2).mp4|My talk final",
                "IMG_1234.mp4|Recording IMG 1234",
                "GX010123.MP4|Recording GX010123",
                "VID_20230514_123456.mp4|Recording of 14 May 2023",
                "VID_20239914_123456.mp4|Recording VID 20239914 123456",
                "Screen Recording 2024-05-14 at 10.22.33.mov|Recording of 14 May 2024",
                "8f14e45f-ceea-467f-a0e6-0123456789ab.mp4|Recording",
                "music-vp8-720x480-8s.webm|Music",
                "1080p.mp4|Recording 1080p",
                "Größe_und_Maß.mkv|Größe und Maß",
                "東京.mp4|東京",
                "../../etc/passwd|Passwd",
                "C:\\Users\\me\\holiday in rome.MP4|Holiday in rome",
                "'???.mp4'|Recording",
                "''|Recording",
                ".mp4|Recording",
            })
    void becomesATitle(String name, String title) {
        assertThat(FileName.of(name).title()).isEqualTo(title);
    }

    @Test
    void howeverLongItFits() {
        assertThat(FileName.of("very long ".repeat(500) + ".mp4").title().length())
                .isLessThanOrEqualTo(Draft.MAX_TITLE);
        assertThat(FileName.of("x".repeat(5000)).title().length()).isLessThanOrEqualTo(Draft.MAX_TITLE);
        assertThat(FileName.of("1".repeat(5000)).title().length()).isLessThanOrEqualTo(Draft.MAX_TITLE);
    }
}
