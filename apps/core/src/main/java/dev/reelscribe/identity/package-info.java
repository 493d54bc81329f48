/**
 * Who is asking: bearer tokens, the current user, transactions in which the policies see that user, and the embedded
 * sign-up and sign-in where no Supabase project does it. Decides nothing about rows; the database does.
 */
@ApplicationModule(allowedDependencies = {"problem", "database"})
@NullMarked
package dev.reelscribe.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
