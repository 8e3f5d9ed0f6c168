-- A browser at work on a page behind a link, known by the digest of its cookie.
create table page_visit (
    id           text   primary key,
    browser      text   not null,
    -- Which kind of page, and which of them: in its own words, one a line.
    purpose      text   not null,
    what         text   not null,
    person_id    text   not null,
    person_name  text   not null,
    -- How Teams vouched for the person; empty where it told nothing.
    directory_id text   not null,
    email        text   not null,
    opened_at    bigint not null,
    seen_at      bigint not null
);

-- Who opened which page, or had it as a file.
create table page_trace (
    id          text   primary key,
    purpose     text   not null,
    page        text   not null,
    person_id   text   not null,
    person_name text   not null,
    what        text   not null,
    done_at     bigint not null
);
