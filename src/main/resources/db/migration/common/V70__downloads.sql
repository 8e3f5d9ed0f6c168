-- The browser that first fetched what is behind a link, as the digest of its cookie.
create table download_link (
    id      text primary key,
    browser text not null
);

-- Who fetched what.
create table download_fetch (
    id          text   primary key,
    link_id     text   not null,
    session_id  text   not null,
    paper       text   not null,
    format      text   not null,
    person_id   text   not null,
    person_name text   not null,
    fetched_at  bigint not null
);

create index download_fetch_of_session on download_fetch (session_id);
