package dev.reelscribe.identity;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import dev.reelscribe.db.SecretFile;
import java.io.IOException;
import java.text.ParseException;
import org.springframework.stereotype.Component;

/** The key that signs embedded access tokens (ES256), made at the first start. */
@Component
public class SigningKey {

    private final ECKey key;

    SigningKey(IdentitySettings settings) throws IOException, ParseException {
        var file = settings.secrets().resolve("access-tokens.jwk");
        this.key = ECKey.parse(SecretFile.readOrCreate(file, SigningKey::generate));
    }

    ECKey pair() {
        return key;
    }

    /** The half that may be published. */
    public ECKey publicKey() {
        return key.toPublicJWK();
    }

    private static String generate() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm((Algorithm) JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("The JDK cannot make a P-256 key", e);
        }
    }
}
