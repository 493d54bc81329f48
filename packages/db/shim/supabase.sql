-- What a plain PostgreSQL lacks of Supabase: its roles, the auth schema and the functions the policies call. Every
-- statement may run again. A real Supabase database has all of this already; there this file is never applied.

do $$
begin
    if not exists (select from pg_roles where rolname = 'anon') then
        create role anon nologin noinherit;
    end if;
    if not exists (select from pg_roles where rolname = 'authenticated') then
        create role authenticated nologin noinherit;
    end if;
    if not exists (select from pg_roles where rolname = 'service_role') then
        create role service_role nologin noinherit bypassrls;
    end if;
    if not exists (select from pg_roles where rolname = 'supabase_auth_admin') then
        create role supabase_auth_admin nologin noinherit;
    end if;
    -- What the service logs in as: no right of its own, only leave to become one of the above for a transaction.
    if not exists (select from pg_roles where rolname = 'authenticator') then
        create role authenticator login noinherit nobypassrls;
    end if;
end;
$$;

grant anon, authenticated, service_role, supabase_auth_admin to authenticator;

create schema if not exists auth;
comment on schema auth is 'Users and their sessions, shaped as Supabase keeps them.';
grant usage on schema auth to anon, authenticated, service_role, supabase_auth_admin;
grant usage on schema public to anon, authenticated, service_role;

create table if not exists auth.users (
    id uuid primary key default gen_random_uuid(),
    email text not null,
    encrypted_password text not null,
    raw_user_meta_data jsonb not null default '{}',
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    last_sign_in_at timestamptz
);
create unique index if not exists users_email_key on auth.users (lower(email));
comment on table auth.users is 'Who may sign in.';

create table if not exists auth.refresh_tokens (
    token_hash bytea primary key,
    session_id uuid not null,
    user_id uuid not null references auth.users (id) on delete cascade,
    revoked boolean not null default false,
    used_at timestamptz,
    created_at timestamptz not null default now()
);
create index if not exists refresh_tokens_session_id_idx on auth.refresh_tokens (session_id);
create index if not exists refresh_tokens_user_id_idx on auth.refresh_tokens (user_id);
comment on table auth.refresh_tokens is
    'SHA-256 of every refresh token given out. One used again after a few seconds revokes all of its session.';

grant select, insert, update, delete on auth.users, auth.refresh_tokens to supabase_auth_admin;
grant select (id, email) on auth.users to service_role;

create or replace function auth.jwt() returns jsonb
    language sql stable
as $$
    select coalesce(nullif(current_setting('request.jwt.claims', true), ''), '{}')::jsonb
$$;

create or replace function auth.uid() returns uuid
    language sql stable
as $$
    select nullif(auth.jwt() ->> 'sub', '')::uuid
$$;

create or replace function auth.role() returns text
    language sql stable
as $$
    select auth.jwt() ->> 'role'
$$;
