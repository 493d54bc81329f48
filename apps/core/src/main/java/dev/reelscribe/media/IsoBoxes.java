package dev.reelscribe.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The top-level boxes of an MP4 (ISO/IEC 14496-12, 4.2): each says how long it is, so a file that ends inside one is
 * the beginning of a longer file. Only the headers are read, a few bytes of a file of any size.
 */
final class IsoBoxes {

    private static final int MAX_BOXES = 200_000;

    private IsoBoxes() {}

    /** Why the file is refused, if it is: cut off, or without the index it cannot be played by. */
    static Optional<Unusable> refusal(Path source) throws IOException {
        try (var file = FileChannel.open(source)) {
            long size = file.size();
            boolean indexed = false;
            long at = 0;
            for (int boxes = 0; boxes < MAX_BOXES && at + 8 <= size; boxes++) {
                var box = Box.at(file, at, size);
                if (box.isNonsense()) {
                    break;
                }
                if (box.end() > size) {
                    return Optional.of(truncated("it should be " + box.end() + " bytes long and is " + size));
                }
                indexed |= box.type().equals("moov");
                at = box.end();
            }
            return indexed ? Optional.empty() : Optional.of(truncated("its index (moov) is missing"));
        }
    }

    private static Unusable truncated(String how) {
        return new Unusable(Unusable.Kind.TRUNCATED, "The file is incomplete: " + how + ".");
    }

    private record Box(String type, long start, long end) {

        static Box at(FileChannel file, long start, long fileSize) throws IOException {
            var header = ByteBuffer.allocate(16);
            while (header.hasRemaining() && file.read(header, start + header.position()) > 0) {
                // A short read is continued; the end of the file leaves zeros.
            }
            long length = Integer.toUnsignedLong(header.getInt(0));
            var type = new String(header.array(), 4, 4, StandardCharsets.ISO_8859_1);
            if (length == 1) {
                length = header.getLong(8);
            }
            // Length 0 means up to the end of the file.
            return new Box(type, start, length == 0 ? fileSize : start + length);
        }

        /** Not a box at all: some programs leave other bytes behind the last one. */
        boolean isNonsense() {
            return end < start + 8 || !type.chars().allMatch(c -> (c >= ' ' && c <= '~') || c == 0xa9);
        }
    }
}
