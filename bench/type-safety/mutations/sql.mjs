// What a later migration could do to the schema. All of it would break the service if it ran.
const alter = (name, table, action, expect = 'Java') =>
  ({ name, kind: 'breaking', layer: 'SQL', expect, sql: `alter table public.${table} ${action};` });
const rename = (table, from, to) => alter(`rename ${table}.${from}`, table, `rename column ${from} to ${to}`);
const drop = (table, column) => alter(`drop ${table}.${column}`, table, `drop column ${column}`);
const nullable = (table, column) => alter(`make ${table}.${column} nullable`, table, `alter column ${column} drop not null`);
const required = (table, column) => alter(`make ${table}.${column} required`, table, `alter column ${column} set not null`);
const retype = (table, column, type, expect) =>
  alter(`retype ${table}.${column} to ${type}`, table, `alter column ${column} type ${type} using null::${type}`, expect);
const other = (name, sql, expect = 'Java') => ({ name, kind: 'breaking', layer: 'SQL', expect, sql });

export const sql = [
  rename('videos', 'original_filename', 'file_name'),
  rename('videos', 'storage_path', 'storage_key'),
  rename('videos', 'uploader_user_id', 'owner_id'),
  rename('video_jobs', 'status', 'state'),
  rename('video_jobs', 'processing_stages', 'stages'),
  rename('video_jobs', 'error_message', 'reason'),
  rename('video_metadata', 'title', 'headline'),
  rename('video_metadata', 'tags', 'labels'),
  rename('video_metadata', 'show_notes_text', 'notes'),
  other('rename the table video_metadata', 'alter table public.video_metadata rename to video_results;'),
  drop('videos', 'content_type'),
  drop('video_jobs', 'error_message'),
  drop('video_metadata', 'description'),
  drop('video_metadata', 'subtitle_files_urls'),
  other('drop the table video_metadata', 'drop table public.video_metadata;'),
  retype('videos', 'size_bytes', 'integer'),
  retype('videos', 'created_at', 'timestamp'),
  retype('videos', 'uploader_user_id', 'text', 'SQL'),
  retype('video_jobs', 'processing_stages', 'text', 'SQL'),
  retype('video_metadata', 'tags', 'text'),
  retype('video_metadata', 'extracted_video_duration_seconds', 'interval'),
  other(
    'retype video_jobs.status to text',
    `alter table public.video_jobs alter column status drop default, alter column status type text using status::text;
     alter table public.video_jobs alter column status set default 'PENDING';`,
  ),
  nullable('videos', 'original_filename'),
  nullable('videos', 'size_bytes'),
  nullable('videos', 'created_at'),
  nullable('video_jobs', 'status'),
  nullable('video_jobs', 'video_id'),
  nullable('video_jobs', 'updated_at'),
  nullable('video_metadata', 'job_id'),
  required('video_jobs', 'processing_stages'),
  required('video_metadata', 'title'),
  required('video_metadata', 'transcript_text'),
  alter('add a required column to videos', 'videos', 'add column language text not null'),
  alter('add a required column to video_metadata', 'video_metadata', 'add column chapters jsonb not null'),
  alter('take the default of video_jobs.status', 'video_jobs', 'alter column status drop default'),
  alter('take the default of videos.created_at', 'videos', 'alter column created_at drop default'),
  other('add an enum value', "alter type public.processing_status_enum add value 'CANCELLED';"),
  other('rename an enum value', "alter type public.processing_status_enum rename value 'FAILED' to 'ERRORED';"),
  other('rename the enum', 'alter type public.processing_status_enum rename to job_status_enum;'),
  other('a statement that does not apply', 'alter table public.vidoes add column language text;', 'SQL'),
];
