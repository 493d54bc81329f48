-- The wake-up calls of the workers, kept by db-scheduler (its PostgreSQL table, in a schema of its own that no API
-- exposes). A task carries an id alone; the rows in public are the truth.

create schema if not exists reelscribe;
comment on schema reelscribe is 'What the service keeps for itself. Not for clients.';
revoke all on schema reelscribe from public;
grant usage on schema reelscribe to service_role;

create table reelscribe.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    state text,
    primary key (task_name, task_instance)
);
comment on table reelscribe.scheduled_tasks is 'Wake-up calls: which task is due when, and which worker holds it.';

create index scheduled_tasks_execution_time_idx on reelscribe.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat_idx on reelscribe.scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority_execution_time_idx
    on reelscribe.scheduled_tasks (priority desc, execution_time asc);

alter table reelscribe.scheduled_tasks enable row level security;
grant select, insert, update, delete on reelscribe.scheduled_tasks to service_role;
