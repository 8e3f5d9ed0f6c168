-- A session is one document, read and written whole; the columns beside it are what anybody searches by.
create table session (
    id text primary key,
    conversation_id text not null,
    serial bigint not null,
    phase text not null,
    leader_id text,
    -- Days since 1970: when it was held, and when it last moved.
    held_on bigint not null,
    moved_on bigint not null,
    -- 3 while answers are kept, 2 while names are, 1 while forms are, 0 when all is forgotten.
    kept integer not null default 3,
    version bigint not null,
    document text not null,
    unique (conversation_id, serial)
);

create index session_phase on session (phase);
create index session_held on session (held_on, kept);
create index session_leader on session (leader_id);

-- Where a session was held before it went on in another chat, and its place among the sessions there.
create table earlier_chat (
    session_id text not null,
    conversation_id text not null,
    serial bigint not null,
    primary key (session_id, conversation_id)
);

create index earlier_chat_conversation on earlier_chat (conversation_id);

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
