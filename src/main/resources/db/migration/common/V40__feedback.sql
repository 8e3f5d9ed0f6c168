-- The leader feedback form: a row once its leader did something with it as a whole.
create table feedback_form (
    session_id      text    primary key,
    confirmed       integer not null default 0,
    sent_officially integer not null default 0
);

-- What stands in a field of the Guide's form, saved step by step.
create table feedback_text (
    session_id text not null,
    field_id   text not null,
    value      text not null,
    primary key (session_id, field_id)
);

-- One round of anonymous assessments; the key is gone once the round has ended.
create table assessment_round (
    session_id  text    primary key,
    open_until  bigint  not null,
    replies     integer not null default 0,
    -- Sealed, or this database alone could tell who replied.
    sealed_key  text
);

-- Who has replied, as HMAC(key of the round, person); deleted with the key.
create table assessment_tag (
    session_id text not null,
    tag        text not null,
    primary key (session_id, tag)
);

-- What was replied, one row a field, so that not even the fields of one reply can be joined.
create table assessment_rating (
    id         text    primary key,
    session_id text    not null,
    field_id   text    not null,
    rating     integer not null
);

create table assessment_text (
    id         text primary key,
    session_id text not null,
    field_id   text not null,
    value      text not null
);

-- The sums, taken once, when the round ended: of the fields that five people rated or more.
create table assessment_sum (
    session_id text    not null,
    field_id   text    not null,
    ratings    integer not null,
    total      integer not null,
    primary key (session_id, field_id)
);

create index assessment_rating_of_session on assessment_rating (session_id);
create index assessment_text_of_session on assessment_text (session_id);
