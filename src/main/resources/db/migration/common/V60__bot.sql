-- Which part of a card somebody has open.
create table panel (
    card text not null,
    person_id text not null,
    panel text not null,
    primary key (card, person_id)
);

-- A leader's own notes for the opening story.
create table leader_note (
    session_id text not null,
    person_id text not null,
    point integer not null,
    text text not null,
    primary key (session_id, person_id, point)
);

-- The chat of the bot with one person.
create table personal_chat (
    conversation_id text primary key,
    person_id text not null unique,
    -- The day of the last sign of life, as days since 1970.
    heard_on bigint not null
);

-- What a leader ticked of the checklist.
create table tick (
    session_id text not null,
    task text not null,
    primary key (session_id, task)
);

-- A monitor's last confirmation, so that it can be taken back.
create table confirmation_undo (
    session_id text not null,
    person_id text not null,
    token text not null,
    people integer not null,
    primary key (session_id, person_id)
);
