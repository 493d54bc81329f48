package dev.reelscribe.problem;

/**
 * What is wrong with one field of a request.
 *
 * @param field its path as the caller wrote it, such as {@code segments[2].start}
 * @param message what is wrong, as a sentence
 */
public record FieldError(String field, String message) {}
