-- A session as its entity reports it: counts, and of people only who led it.
create table held_session (
    -- The session's id, or for one entered by hand the token of its form.
    id           text    primary key,
    guide_id     text    not null,
    -- As every spelling of the entity is written.
    entity_key   text    not null,
    -- 0 while it is only planned.
    held         integer not null,
    by_hand      integer not null,
    -- Days since 1970.
    held_on      bigint  not null,
    leader       text    not null,
    unit         text    not null,
    -- The unit the focal point counts it for; empty for the one its leader named.
    filed_under  text    not null default '',
    participants integer not null,
    visitors     integer not null,
    personnel    integer not null,
    sheet        integer not null,
    known_at     bigint  not null,
    corrected_at bigint,
    -- Who entered or corrected it last; empty where the bot was there.
    entered_by   text    not null default '',
    -- The same person as Teams knows them: theirs to correct, until somebody else does.
    entered_id   text    not null default ''
);

create index held_session_of_entity on held_session (entity_key, guide_id);

-- Who is expected to hold a session.
create table expected_manager (
    guide_id   text    not null,
    entity_key text    not null,
    place      integer not null,
    unit       text    not null,
    manager    text    not null,
    email      text    not null,
    primary key (guide_id, entity_key, place)
);

-- A roll-up as it was handed in, frozen.
create table certification (
    id          text   primary key,
    guide_id    text   not null,
    entity_key  text   not null,
    recorded_at bigint not null,
    document    text   not null,
    hash        text   not null
);

create index certification_of_entity on certification (entity_key, guide_id);
