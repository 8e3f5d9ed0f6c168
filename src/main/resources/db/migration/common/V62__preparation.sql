-- A session that is prepared in the facilitator's own chat: whether they want reminders, how many there were, and the
-- day since 1970 up to which reminders are done.
create table preparation (
    session_id text primary key,
    reminds integer not null default 1,
    rung integer not null default 0,
    rung_on bigint not null
);
