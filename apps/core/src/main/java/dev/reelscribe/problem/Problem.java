package dev.reelscribe.problem;

import java.util.List;

/** A request that cannot be done, with a sentence that says what to do about it. */
public class Problem extends RuntimeException {

    private final ProblemCode code;
    private final List<FieldError> errors;

    /** @param detail a sentence for the person who made the request */
    public Problem(ProblemCode code, String detail) {
        this(code, detail, List.of());
    }

    /** @param errors what is wrong with which field of the request */
    public Problem(ProblemCode code, String detail, List<FieldError> errors) {
        super(detail);
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    public ProblemCode code() {
        return code;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
