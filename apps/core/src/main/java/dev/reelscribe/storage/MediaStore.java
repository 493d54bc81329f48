package dev.reelscribe.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;

/** Where recordings and what is made of them are kept. A seam: a folder here, an object store elsewhere. */
public interface MediaStore {

    /**
     * Streams bytes to a key, replacing what was there only once all have arrived.
     *
     * @param limit most bytes taken
     * @return how many bytes were written
     * @throws TooManyBytes when there are more; nothing is kept
     */
    long write(StorageKey key, InputStream bytes, long limit) throws IOException;

    /** Replaces a small file whole. */
    void write(StorageKey key, byte[] bytes) throws IOException;

    /** The file, readable in ranges, or empty when there is none. */
    Optional<Resource> find(StorageKey key);

    /** Lets a program read the file by its path, fetched first where it lies elsewhere. */
    <T> T reading(StorageKey key, OnPath<T> work) throws IOException, InterruptedException;

    /** Lets a program write the file by a path; it appears under its key when the work returns normally. */
    <T> T writing(StorageKey key, OnPath<T> work) throws IOException, InterruptedException;

    /** Removes a file, or a folder with all in it. What is not there is no error. */
    void delete(StorageKey key) throws IOException;

    /** The folders {@code depth} names deep, for finding what nobody needs any more. */
    List<StoredFolder> folders(int depth) throws IOException;

    /** Removes what a killed service was writing and never finished. */
    void discardDrafts(Instant untouchedSince) throws IOException;

    /** Work on a local file. */
    @FunctionalInterface
    interface OnPath<T> {
        T on(Path path) throws IOException, InterruptedException;
    }
}
