-- A session is one document, read and written whole; the columns beside it are what anybody searches by.
create table session (
    id text primary key,
    conversation_id text not null,
    serial bigint not null,
    phase text not null,
    leader_id text,
    version bigint not null,
    document text not null,
    unique (conversation_id, serial)
);

create index session_phase on session (phase);
create index session_leader on session (leader_id);

-- Who would like to speak at a stop: who, never what.
create table speaker (
    session_id text not null,
    stop text not null,
    person_id text not null,
    name text not null,
    serial bigint not null,
    heard integer not null,
    primary key (session_id, stop, person_id)
);

-- Who lends which voice to a script.
create table reading_part (
    session_id text not null,
    scenario text not null,
    part text not null,
    person_id text not null,
    name text not null,
    primary key (session_id, scenario, part)
);
