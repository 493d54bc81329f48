-- What a user uploads, what is done with it, and what comes out of it.

create type public.processing_status_enum as enum ('PENDING', 'PROCESSING', 'COMPLETED', 'FAILED');
comment on type public.processing_status_enum is
    'Where a job stands: waiting, running, finished with everything made, or stopped with a reason.';

create function public.update_updated_at_column() returns trigger
    language plpgsql
    security invoker
    set search_path = ''
as $$
begin
    new.updated_at = pg_catalog.now();
    return new;
end;
$$;
comment on function public.update_updated_at_column() is
    'Stamps updated_at with the instant of the transaction that changes a row.';

-- True for a whole map of the five stages, each with exactly the fields and values that a stage may have.
create function public.is_processing_stages(stages jsonb) returns boolean
    language sql
    immutable
    strict
    security invoker
    set search_path = ''
as $$
    select pg_catalog.jsonb_typeof(stages) = 'object'
        and stages ?& array['probe', 'thumbnail', 'transcription', 'subtitles', 'metadata']
        and stages - array['probe', 'thumbnail', 'transcription', 'subtitles', 'metadata'] = '{}'::jsonb
        and not exists (
            select
            from pg_catalog.jsonb_each(
                case pg_catalog.jsonb_typeof(stages) when 'object' then stages else '{}'::jsonb end) as stage(name, value)
            where (
                pg_catalog.jsonb_typeof(value) = 'object'
                and value ?& array['state', 'progress', 'attempt', 'started_at', 'finished_at', 'error']
                and value - array['state', 'progress', 'attempt', 'started_at', 'finished_at', 'error'] = '{}'::jsonb
                and value ->> 'state' in ('pending', 'running', 'done', 'skipped', 'failed')
                and pg_catalog.jsonb_path_exists(
                    value, '$.progress ? (@.type() == "number" && @ >= 0 && @ <= 100 && @.floor() == @)')
                and pg_catalog.jsonb_path_exists(
                    value, '$.attempt ? (@.type() == "number" && @ >= 0 && @.floor() == @)')
                and pg_catalog.jsonb_typeof(value -> 'started_at') in ('string', 'null')
                and pg_catalog.jsonb_typeof(value -> 'finished_at') in ('string', 'null')
                and pg_catalog.jsonb_typeof(value -> 'error') in ('string', 'null')
            ) is not true
        );
$$;
comment on function public.is_processing_stages(jsonb) is
    'Whether a document is the map of the stages probe, thumbnail, transcription, subtitles and metadata, each with state, progress (0 to 100), attempt, started_at, finished_at and error.';

create function public.is_subtitle_files_urls(urls jsonb) returns boolean
    language sql
    immutable
    strict
    security invoker
    set search_path = ''
as $$
    select pg_catalog.jsonb_typeof(urls) = 'object'
        and urls - array['vtt', 'srt'] = '{}'::jsonb
        and coalesce(pg_catalog.jsonb_typeof(urls -> 'vtt') = 'string', false)
        and coalesce(pg_catalog.jsonb_typeof(urls -> 'srt') = 'string', false);
$$;
comment on function public.is_subtitle_files_urls(jsonb) is
    'Whether a document is {vtt, srt}, both text.';

create table public.videos (
    id serial primary key,
    uploader_user_id uuid not null references auth.users (id) on delete cascade,
    original_filename text not null,
    storage_path text not null unique,
    content_type text not null,
    size_bytes bigint not null,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);
comment on table public.videos is 'A recording as it was uploaded. It belongs to one user.';
comment on column public.videos.id is 'Key.';
comment on column public.videos.uploader_user_id is 'Whose it is; the policies decide by it.';
comment on column public.videos.original_filename is 'The name the file had with the user. Shown, never used as a path.';
comment on column public.videos.storage_path is 'Storage key of the uploaded bytes.';
comment on column public.videos.content_type is 'Media type found in the file, such as video/mp4.';
comment on column public.videos.size_bytes is 'Length of the uploaded file in bytes.';
comment on column public.videos.created_at is 'When the upload was accepted.';
comment on column public.videos.updated_at is 'When the row last changed.';

create table public.video_jobs (
    id serial primary key,
    video_id integer not null references public.videos (id) on delete cascade,
    status public.processing_status_enum not null default 'PENDING',
    processing_stages jsonb,
    error_message text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint video_jobs_processing_stages_check check (public.is_processing_stages(processing_stages))
);
comment on table public.video_jobs is 'One processing of a video. The latest one counts; earlier ones are history.';
comment on column public.video_jobs.id is 'Key.';
comment on column public.video_jobs.video_id is 'The video that is processed.';
comment on column public.video_jobs.status is 'Where the job stands as a whole.';
comment on column public.video_jobs.processing_stages is
    'Where each stage stands: name -> {state, progress, attempt, started_at, finished_at, error}.';
comment on column public.video_jobs.error_message is 'Why the job failed, as a sentence for its user.';
comment on column public.video_jobs.created_at is 'When the job was asked for.';
comment on column public.video_jobs.updated_at is 'When the row last changed.';

create table public.video_metadata (
    id serial primary key,
    job_id integer not null unique references public.video_jobs (id) on delete cascade,
    title text,
    description text,
    tags text[],
    transcript_text text,
    transcript_file_url text,
    subtitle_files_urls jsonb,
    thumbnail_file_url text,
    extracted_video_duration_seconds double precision,
    extracted_video_resolution text,
    extracted_video_format text,
    show_notes_text text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint video_metadata_subtitle_files_urls_check check (public.is_subtitle_files_urls(subtitle_files_urls))
);
comment on table public.video_metadata is 'What a job found out and wrote. At most one row a job; filled stage by stage.';
comment on column public.video_metadata.id is 'Key.';
comment on column public.video_metadata.job_id is 'The job that made it.';
comment on column public.video_metadata.title is 'Title to publish under.';
comment on column public.video_metadata.description is 'Description to publish.';
comment on column public.video_metadata.tags is 'Tags to publish, most telling first.';
comment on column public.video_metadata.transcript_text is 'All that is said, as running text.';
comment on column public.video_metadata.transcript_file_url is 'Storage key of the transcript with word times (JSON).';
comment on column public.video_metadata.subtitle_files_urls is 'Storage keys of the subtitles: {vtt, srt}.';
comment on column public.video_metadata.thumbnail_file_url is 'Storage key of the thumbnail (JPEG).';
comment on column public.video_metadata.extracted_video_duration_seconds is 'Length of the recording in seconds.';
comment on column public.video_metadata.extracted_video_resolution is 'Picture size in pixels, such as 1920x1080; null without pictures.';
comment on column public.video_metadata.extracted_video_format is 'Container format, such as mp4 or webm.';
comment on column public.video_metadata.show_notes_text is 'Show notes in Markdown, with times.';
comment on column public.video_metadata.created_at is 'When the first stage wrote here.';
comment on column public.video_metadata.updated_at is 'When the row last changed.';

-- The lists: a user's videos newest first, a video's jobs newest first, jobs by status.
create index videos_uploader_user_id_idx on public.videos (uploader_user_id, id desc);
create index video_jobs_video_id_idx on public.video_jobs (video_id, id desc);
create index video_jobs_status_idx on public.video_jobs (status);

create trigger trig_update_videos_updated_at
    before update on public.videos
    for each row execute function public.update_updated_at_column();
create trigger trig_update_video_jobs_updated_at
    before update on public.video_jobs
    for each row execute function public.update_updated_at_column();
create trigger trig_update_video_metadata_updated_at
    before update on public.video_metadata
    for each row execute function public.update_updated_at_column();

alter table public.videos enable row level security;
alter table public.video_jobs enable row level security;
alter table public.video_metadata enable row level security;

revoke all on public.videos, public.video_jobs, public.video_metadata from anon;
grant select, insert, update, delete on public.videos, public.video_jobs, public.video_metadata to authenticated, service_role;
grant usage, select on sequence public.videos_id_seq, public.video_jobs_id_seq, public.video_metadata_id_seq
    to authenticated, service_role;

create policy "Users can select their own videos" on public.videos
    for select to authenticated
    using (uploader_user_id = (select auth.uid()));
create policy "Users can insert their own videos" on public.videos
    for insert to authenticated
    with check (uploader_user_id = (select auth.uid()));
create policy "Users can update their own videos" on public.videos
    for update to authenticated
    using (uploader_user_id = (select auth.uid()))
    with check (uploader_user_id = (select auth.uid()));
create policy "Users can delete their own videos" on public.videos
    for delete to authenticated
    using (uploader_user_id = (select auth.uid()));

create policy "Users can select jobs for their videos" on public.video_jobs
    for select to authenticated
    using (video_id in (select v.id from public.videos v where v.uploader_user_id = (select auth.uid())));
create policy "Users can insert jobs for their videos" on public.video_jobs
    for insert to authenticated
    with check (video_id in (select v.id from public.videos v where v.uploader_user_id = (select auth.uid())));
create policy "Users can update jobs for their videos" on public.video_jobs
    for update to authenticated
    using (video_id in (select v.id from public.videos v where v.uploader_user_id = (select auth.uid())))
    with check (video_id in (select v.id from public.videos v where v.uploader_user_id = (select auth.uid())));
create policy "Users can delete jobs for their videos" on public.video_jobs
    for delete to authenticated
    using (video_id in (select v.id from public.videos v where v.uploader_user_id = (select auth.uid())));

create policy "Users can select metadata for their video jobs" on public.video_metadata
    for select to authenticated
    using (job_id in (
        select j.id from public.video_jobs j join public.videos v on v.id = j.video_id
        where v.uploader_user_id = (select auth.uid())));
create policy "Users can insert metadata for their video jobs" on public.video_metadata
    for insert to authenticated
    with check (job_id in (
        select j.id from public.video_jobs j join public.videos v on v.id = j.video_id
        where v.uploader_user_id = (select auth.uid())));
create policy "Users can update metadata for their video jobs" on public.video_metadata
    for update to authenticated
    using (job_id in (
        select j.id from public.video_jobs j join public.videos v on v.id = j.video_id
        where v.uploader_user_id = (select auth.uid())))
    with check (job_id in (
        select j.id from public.video_jobs j join public.videos v on v.id = j.video_id
        where v.uploader_user_id = (select auth.uid())));
create policy "Users can delete metadata for their video jobs" on public.video_metadata
    for delete to authenticated
    using (job_id in (
        select j.id from public.video_jobs j join public.videos v on v.id = j.video_id
        where v.uploader_user_id = (select auth.uid())));
