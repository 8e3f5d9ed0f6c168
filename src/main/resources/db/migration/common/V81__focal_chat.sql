-- The chats with focal points, in which a card of their entity stands.
create table focal_chat (
    conversation_id text    primary key,
    person_id       text    not null,
    name            text    not null,
    directory_id    text,
    email           text,
    language        text    not null,
    -- How often the card was asked for.
    rung            integer not null,
    asked_on        bigint  not null
);
