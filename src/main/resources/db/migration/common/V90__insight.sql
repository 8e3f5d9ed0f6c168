-- Whoever adds to a year's insights waits for whoever does so already: no session may get into two bundles.
create table insight_year (
    guide_id text primary key
);

-- What a session tells to a measure. Once it is in a bundle, only that it is remains.
create table insight_part (
    session_id text    not null,
    measure    text    not null,
    guide_id   text    not null,
    entity_key text    not null,
    entity     text    not null,
    voices     integer not null,
    ones       integer not null,
    twos       integer not null,
    threes     integer not null,
    fours      integer not null,
    fives      integer not null,
    bundle     text,
    primary key (session_id, measure)
);

create index insight_part_of_bundle on insight_part (bundle);
create index insight_part_of_measure on insight_part (guide_id, measure);

-- Sessions that are shown together and never apart; a bundle never changes.
create table insight_bundle (
    id         text    primary key,
    guide_id   text    not null,
    measure    text    not null,
    -- Empty for sessions of several entities.
    entity_key text    not null,
    entity     text    not null,
    sessions   integer not null,
    voices     integer not null,
    ones       integer not null,
    twos       integer not null,
    threes     integer not null,
    fours      integer not null,
    fives      integer not null
);

create index insight_bundle_of_year on insight_bundle (guide_id);

-- What was written: under its session while it waits, then under its bundle alone.
create table insight_text (
    id         text primary key,
    guide_id   text not null,
    measure    text not null,
    session_id text not null,
    bundle     text,
    value      text not null
);

create index insight_text_of_session on insight_text (session_id);
create index insight_text_of_bundle on insight_text (bundle);
create index insight_text_of_year on insight_text (guide_id);
