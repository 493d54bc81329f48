-- Tells listening nodes what changed. Ids only: a notification is a hint to look, never the data itself.

create function public.notify_video_changed() returns trigger
    language plpgsql
    security invoker
    set search_path = ''
as $$
begin
    if tg_table_name = 'videos' then
        perform pg_catalog.pg_notify('reelscribe_changes', pg_catalog.json_build_object(
            'kind', 'video_deleted', 'user_id', old.uploader_user_id, 'video_id', old.id)::text);
        return null;
    end if;
    perform pg_catalog.pg_notify('reelscribe_changes', pg_catalog.json_build_object(
        'kind', 'job_changed', 'user_id', v.uploader_user_id, 'job_id', j.id)::text)
    from public.video_jobs j join public.videos v on v.id = j.video_id
    where j.id = case tg_table_name
        when 'video_jobs' then (pg_catalog.to_jsonb(new) ->> 'id')::integer
        else (pg_catalog.to_jsonb(new) ->> 'job_id')::integer end;
    return null;
end;
$$;
comment on function public.notify_video_changed() is
    'Sends {kind, user_id, job_id or video_id} to the channel reelscribe_changes.';

create trigger trig_notify_videos_deleted
    after delete on public.videos
    for each row execute function public.notify_video_changed();
create trigger trig_notify_video_jobs_changed
    after insert or update on public.video_jobs
    for each row execute function public.notify_video_changed();
create trigger trig_notify_video_metadata_changed
    after insert or update on public.video_metadata
    for each row execute function public.notify_video_changed();
