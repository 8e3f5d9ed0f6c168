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
