package dev.reelscribe.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.util.FileSystemUtils;

/** A folder on this machine. Files appear whole: they are written beside their place and renamed into it. */
final class LocalMediaStore implements MediaStore {

    private static final String DRAFTS = "drafts";

    private final Path root;
    private final Path drafts;

    LocalMediaStore(Path root) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        this.drafts = this.root.resolve(DRAFTS);
        Files.createDirectories(drafts);
    }

    @Override
    public long write(StorageKey key, InputStream bytes, long limit) throws IOException {
        var draft = draft();
        try {
            var written = Files.copy(new LimitedInput(bytes, limit), draft);
            moveIntoPlace(draft, key);
            return written;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public void write(StorageKey key, byte[] bytes) throws IOException {
        var draft = draft();
        try {
            Files.write(draft, bytes);
            moveIntoPlace(draft, key);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public Optional<Resource> find(StorageKey key) {
        var path = path(key);
        return Files.isRegularFile(path) ? Optional.of(new FileSystemResource(path)) : Optional.empty();
    }

    @Override
    public <T> T reading(StorageKey key, OnPath<T> work) throws IOException, InterruptedException {
        var path = path(key);
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(key.value());
        }
        return work.on(path);
    }

    @Override
    public <T> T writing(StorageKey key, OnPath<T> work) throws IOException, InterruptedException {
        var draft = draft();
        try {
            var result = work.on(draft);
            if (Files.exists(draft)) {
                moveIntoPlace(draft, key);
            }
            return result;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public void delete(StorageKey key) throws IOException {
        var path = path(key);
        FileSystemUtils.deleteRecursively(path);
        for (var parent = path.getParent(); parent != null && !parent.equals(root); parent = parent.getParent()) {
            if (!deletedBecauseEmpty(parent)) {
                return;
            }
        }
    }

    private static boolean deletedBecauseEmpty(Path folder) throws IOException {
        try {
            return Files.deleteIfExists(folder) || !Files.exists(folder);
        } catch (DirectoryNotEmptyException inUse) {
            return false;
        }
    }

    @Override
    public List<StoredFolder> folders(int depth) throws IOException {
        try (var paths = Files.walk(root, depth)) {
            return paths.filter(path -> Files.isDirectory(path)
                            && root.relativize(path).getNameCount() == depth
                            && !path.startsWith(drafts))
                    .map(this::folder)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private Optional<StoredFolder> folder(Path path) {
        try {
            var key = new StorageKey(root.relativize(path).toString());
            return Optional.of(
                    new StoredFolder(key, Files.getLastModifiedTime(path).toInstant()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void discardDrafts(Instant untouchedSince) throws IOException {
        try (var files = Files.list(drafts)) {
            for (var draft : files.toList()) {
                if (Files.getLastModifiedTime(draft).toInstant().isBefore(untouchedSince)) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }

    private Path draft() {
        return drafts.resolve(UUID.randomUUID().toString());
    }

    private void moveIntoPlace(Path draft, StorageKey key) throws IOException {
        var place = path(key);
        while (true) {
            Files.createDirectories(place.getParent());
            try {
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (NoSuchFileException e) {
                if (!Files.exists(draft)) {
                    throw e;
                }
                // the folder was empty for a moment and deleted; make it again
            }
        }
    }

    private Path path(StorageKey key) {
        var path = root.resolve(key.value()).normalize();
        if (!path.startsWith(root) || path.startsWith(drafts)) {
            throw new IllegalArgumentException("Outside of the store: " + key);
        }
        return path;
    }
}
