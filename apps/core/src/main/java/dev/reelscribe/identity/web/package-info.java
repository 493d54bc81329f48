/**
 * The HTTP side of identity: the filter chain and Supabase's auth protocol under /auth/v1.
 */
@NullMarked
package dev.reelscribe.identity.web;

import org.jspecify.annotations.NullMarked;
