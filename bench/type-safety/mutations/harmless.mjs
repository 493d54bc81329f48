// Changes that break nothing, and so must not stop anybody.
const sql = (name, text) => ({ name, kind: 'harmless', layer: 'SQL', expect: 'passes', sql: text });
const code = (name, layer, file, find, replace) =>
  ({ name, kind: 'harmless', layer, expect: 'passes', edits: [{ file, find, replace }] });
const SCHEMAS = 'apps/core/src/main/java/dev/reelscribe/video/schema';

export const harmless = [
  sql('a new nullable column nobody reads', `alter table public.videos add column note text;
    comment on column public.videos.note is 'What its owner jotted down.';`),
  sql('a new column with a default', `alter table public.video_jobs add column priority integer not null default 0;
    comment on column public.video_jobs.priority is 'Which goes first.';`),
  sql('a new index', 'create index videos_created_at_idx on public.videos (created_at);'),
  sql('another comment', "comment on column public.videos.content_type is 'What kind of file it is.';"),
  sql('a new table with its policy', `create table public.notes (id serial primary key, owner uuid not null, body text);
    alter table public.notes enable row level security;
    create policy "Users can reach their notes" on public.notes for all to authenticated
      using (owner = (select auth.uid())) with check (owner = (select auth.uid()));
    revoke all on public.notes from anon;`),
  sql('a default where there was none', "alter table public.video_metadata alter column extracted_video_format set default 'mp4';"),
  code('a comment in a schema record', 'Java', `${SCHEMAS}/VideoUploadResponseSchema.java`, 'The video and the job', 'The job and the video'),
  code('one more field a request may carry', 'Java', `${SCHEMAS}/VideoMetadataUpdateRequestSchema.java`,
    'String showNotesText)', 'String showNotesText, @Nullable @Size(max = 200) String subtitle)'),
  code('a comment in the page', 'TypeScript', 'apps/web/app/lib/stages.ts', 'The stages in the order they run.', 'The stages, first to last.'),
  code('another order of the exports', 'TypeScript', 'apps/web/app/types/api.ts', '  AuthenticatedMessage,\n  ClientMessage,', '  ClientMessage,\n  AuthenticatedMessage,'),
];
