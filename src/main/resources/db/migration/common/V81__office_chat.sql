-- The chats with people who hold an office, in which a card of it stands.
create table office_chat (
    conversation_id text    not null,
    -- ROLL_UP of a focal point, INSIGHTS of the Ethics Office, REPORT of a manager.
    office          text    not null,
    person_id       text    not null,
    name            text    not null,
    directory_id    text,
    email           text,
    language        text    not null,
    -- How often the card was asked for.
    rung            integer not null,
    asked_on        bigint  not null,
    primary key (conversation_id, office)
);
