-- A browser at work on the page of an entity's roll-up, known by the digest of its cookie.
create table roll_up_visit (
    id           text   primary key,
    browser      text   not null,
    entity       text   not null,
    guide_id     text   not null,
    person_id    text   not null,
    person_name  text   not null,
    -- How Teams vouched for the person; empty where it told nothing.
    directory_id text   not null,
    email        text   not null,
    opened_at    bigint not null,
    seen_at      bigint not null
);

-- Who opened which entity's page, or had it as a file.
create table roll_up_trace (
    id          text   primary key,
    entity      text   not null,
    guide_id    text   not null,
    person_id   text   not null,
    person_name text   not null,
    what        text   not null,
    done_at     bigint not null
);
