-- When somebody who leads a session last gave a sign; who it was is not kept.
create table sign_of_life (
    session_id text primary key,
    heard_at bigint not null
);

-- Who did not have the app when the bot last tried to open a chat with them, and on which day (since 1970).
create table no_personal_chat (
    person_id text primary key,
    asked_on bigint not null
);

-- What whoever leads was reminded of, and where the session stood then.
create table reminder (
    session_id text not null,
    what text not null,
    moves integer not null,
    primary key (session_id, what, moves)
);

-- How many people a chat has, as Teams last told, and on which day (since 1970).
create table crowd (
    conversation_id text primary key,
    members integer not null,
    counted_on bigint not null
);

-- Chats the bot does not serve and has said so, and on which day.
create table not_served (
    conversation_id text primary key,
    said_on bigint not null
);
