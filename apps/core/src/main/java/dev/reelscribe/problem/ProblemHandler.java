package dev.reelscribe.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Locale;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every error, our own and the framework's, as one shape of problem. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    @ExceptionHandler
    ResponseEntity<Object> ours(Problem problem, HttpServletRequest request) {
        return ProblemAnswers.entity(problem, request.getRequestURI());
    }

    @ExceptionHandler
    ResponseEntity<Object> invalid(ConstraintViolationException invalid, HttpServletRequest request) {
        var errors = invalid.getConstraintViolations().stream()
                .map(v -> new FieldError(String.valueOf(v.getPropertyPath()), v.getMessage()))
                .toList();
        return ProblemAnswers.entity(malformed(errors), request.getRequestURI());
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> surprise(Exception surprise, HttpServletRequest request) {
        if (surprise instanceof AsyncRequestNotUsableException || surprise instanceof ClientAbortException) {
            return null; // the caller has gone; there is nobody to answer
        }
        log.error("{} {} failed", request.getMethod(), request.getRequestURI(), surprise);
        return ProblemAnswers.entity(
                new Problem(ProblemCode.INTERNAL_ERROR, "This is our fault. Try again; if it stays, look at the log."),
                request.getRequestURI());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception ex, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var path = ((ServletWebRequest) request).getRequest().getRequestURI();
        return ProblemAnswers.entity(fromFramework(ex, status), path);
    }

    private static Problem fromFramework(Exception ex, HttpStatusCode status) {
        return switch (ex) {
            case HttpMessageNotReadableException unreadable -> malformed(UnreadableJson.errors(unreadable));
            case MethodArgumentNotValidException invalid -> malformed(fieldErrors(invalid));
            case HandlerMethodValidationException invalid -> malformed(parameterErrors(invalid));
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch);
            default -> new Problem(codeFor(status), "The request cannot be answered: " + reason(status));
        };
    }

    private static Problem malformed(List<FieldError> errors) {
        var detail = errors.isEmpty()
                ? "The request body cannot be read as JSON."
                : "Correct the named fields and send the request again: "
                        + String.join(
                                "; ",
                                errors.stream()
                                        .map(e -> e.field() + " " + e.message())
                                        .toList());
        return new Problem(ProblemCode.REQUEST_MALFORMED, detail, errors);
    }

    private static Problem mismatch(MethodArgumentTypeMismatchException mismatch) {
        return malformed(List.of(new FieldError(mismatch.getName(), "has a value of the wrong kind")));
    }

    private static List<FieldError> fieldErrors(MethodArgumentNotValidException invalid) {
        return invalid.getBindingResult().getFieldErrors().stream()
                .map(e -> new FieldError(SnakeCase.of(e.getField()), String.valueOf(e.getDefaultMessage())))
                .toList();
    }

    private static List<FieldError> parameterErrors(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(e -> new FieldError(
                                String.valueOf(result.getMethodParameter().getParameterName()),
                                String.valueOf(e.getDefaultMessage()))))
                .toList();
    }

    private static ProblemCode codeFor(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> ProblemCode.NOT_FOUND;
            case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
            case 406 -> ProblemCode.NOT_ACCEPTABLE;
            case 415 -> ProblemCode.UNSUPPORTED_MEDIA_TYPE;
            default -> status.is4xxClientError() ? ProblemCode.REQUEST_MALFORMED : ProblemCode.INTERNAL_ERROR;
        };
    }

    private static String reason(HttpStatusCode status) {
        return codeFor(status).title().toLowerCase(Locale.ROOT) + ".";
    }
}
