package dev.reelscribe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelscribe.support.CoreIT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;

/** The committed openapi.json is what the service says of itself; {@code -Dreelscribe.openapi.write=true} renews it. */
class OpenApiDocumentIT extends CoreIT {

    private static final Path COMMITTED = Path.of("openapi.json");

    @Test
    void the_committed_description_is_the_one_served() throws IOException {
        var served = json.rebuild()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(api().get("/openapi.json").body())
                + "\n";
        if (Boolean.getBoolean("reelscribe.openapi.write")) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(COMMITTED).as("run `npm run codegen:api-types`").content().isEqualTo(served);
    }
}
