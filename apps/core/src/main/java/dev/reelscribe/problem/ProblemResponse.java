package dev.reelscribe.problem;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * An error as RFC 9457 shapes it ({@code application/problem+json}).
 *
 * @param type a URI for the kind of problem
 * @param title the kind in a few words
 * @param status the HTTP status again
 * @param detail what happened this time and what to do
 * @param code the kind as a stable word to switch on
 * @param instance the path that was asked for
 * @param errors what is wrong with which field; empty where no field is to blame
 */
@Schema(name = "Problem")
public record ProblemResponse(
        String type, String title, int status, String detail, String code, String instance, List<FieldError> errors) {

    static ProblemResponse of(Problem problem, String instance) {
        var code = problem.code();
        return new ProblemResponse(
                "https://reelscribe.dev/problems/" + code.code(),
                code.title(),
                code.status(),
                String.valueOf(problem.getMessage()),
                code.code(),
                instance,
                problem.errors());
    }
}
