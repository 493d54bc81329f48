package dev.reelscribe.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/** Says which field of a JSON body could not be read. */
final class UnreadableJson {

    private UnreadableJson() {}

    static List<FieldError> errors(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof JacksonException broken) {
            return List.of(new FieldError(path(broken), message(broken)));
        }
        return List.of(new FieldError("body", "is missing"));
    }

    private static String path(JacksonException broken) {
        var path = broken.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "body" : path.replaceFirst("^\\.", "");
    }

    private static String message(JacksonException broken) {
        if (broken instanceof StreamReadException) {
            var place = broken.getLocation();
            return "is not valid JSON (line %d, column %d)".formatted(place.getLineNr(), place.getColumnNr());
        }
        return "has a value of the wrong kind or is not known";
    }
}
