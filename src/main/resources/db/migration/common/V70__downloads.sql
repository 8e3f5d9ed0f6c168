-- The browser that first used a link, as the digest of its cookie, while the link works.
create table used_link (
    id      text   primary key,
    browser text   not null,
    until   bigint not null
);

create index used_link_by_end on used_link (until);

-- Who fetched what.
create table download_fetch (
    id          text   primary key,
    session_id  text   not null,
    paper       text   not null,
    format      text   not null,
    person_id   text   not null,
    person_name text   not null,
    fetched_at  bigint not null
);

create index download_fetch_of_session on download_fetch (session_id);
