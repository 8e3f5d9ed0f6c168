-- Who was present, since when and by which kinds of evidence. One row a person, and the evidence as bits in it:
-- rows of their own would tell by their order, or by the transaction that wrote them, who answered when.
create table register_entry (
    id              text    primary key,
    session_id      text    not null,
    -- What makes two sign-ins the same person: the id Teams gives, or how a person without one was named.
    entry_key       text    not null,
    person_id       text,
    name            text    not null,
    name_corrected  integer not null default 0,
    since           bigint  not null,
    evidence        integer not null,
    -- The evidence as of the last move: what may be shown or counted.
    settled         integer not null default 0,
    -- The person_id of the one whose device is shared.
    here_with       text,
    visitor         integer not null default 0,
    removed         integer not null default 0,
    rather_listens  integer not null default 0,
    -- Whether this was whoever led, once their name and id are gone: the Guide may not count them.
    erased_leader   integer not null default 0,
    unique (session_id, entry_key)
);

-- Second accounts of people who have a line already: whoever comes with one is that line.
create table register_same (
    session_id  text    not null,
    -- The second account's entry_key.
    entry_key   text    not null,
    entry_id    text    not null,
    primary key (session_id, entry_key)
);

-- What one confirmation changed, so that it can be taken back.
create table register_confirmation (
    token       text    not null,
    entry_id    text    not null,
    was_removed integer not null,
    primary key (token, entry_id)
);

-- When whoever keeps the register closed it; who it was stands in the trail.
create table register_closing (
    session_id  text    primary key,
    closed_at   bigint  not null
);

-- The audit trail of every correction; never shown on the sign-in sheet.
create table register_correction (
    id           text   primary key,
    session_id   text   not null,
    -- The line; empty where the register itself was closed or opened again.
    entry_id     text   not null,
    corrected_at bigint not null,
    by_id        text   not null,
    by_name      text   not null,
    what         text   not null,
    value_before text   not null,
    value_after  text   not null
);

create index register_correction_of_session on register_correction (session_id);
