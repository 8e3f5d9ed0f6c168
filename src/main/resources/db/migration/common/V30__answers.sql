-- No time, no person, no language and no order is kept anywhere in this file, on purpose.

create table prompt (
    id      text primary key,
    session text not null,
    closed  integer not null default 0 check (closed in (0, 1)),
    given   integer not null default 0,
    shown   integer not null default 0 check (shown in (0, 1)),
    dropped integer not null default 0
);
create index prompt_of_session on prompt (session);

-- While a prompt is open. The key is sealed under dialogue.secret, which is not in the database.
create table prompt_key (
    prompt text primary key references prompt (id),
    sealed text not null
);
create table draft (
    tag    text primary key,
    prompt text not null references prompt (id),
    sealed text not null
);
create index draft_of_prompt on draft (prompt);

-- Once it is closed. Ids are random, and rows are written in random order by one transaction.
create table said (
    id       text primary key,
    prompt   text not null references prompt (id),
    words    text not null,
    kept     integer not null default 0 check (kept in (0, 1)),
    left_out integer not null default 0 check (left_out in (0, 1))
);
create index said_of_prompt on said (prompt);
create table tally (
    prompt text not null references prompt (id),
    choice text not null,
    voters integer not null,
    primary key (prompt, choice)
);

-- A row to lock: the questions of a session are written anew whenever one is added. And how they go to the Ethics Office.
create table parking (
    session text primary key,
    way text check (way in ('FORM', 'MAIL'))
);
create table parked (
    id       text primary key,
    session  text not null,
    words    text not null,
    -- Only if they want an answer to themselves, and until it has come.
    asker_id text,
    asker    text,
    answered integer not null default 0 check (answered in (0, 1))
);
create index parked_of_session on parked (session);
