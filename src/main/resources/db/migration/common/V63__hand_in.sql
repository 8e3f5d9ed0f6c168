-- Who asked that the sign-in sheet be sent to the focal point, and what became of it.
create table hand_in (
    session_id text primary key,
    -- How often it was asked for: a second tap asks for what was asked before.
    times integer not null,
    state text not null,
    by_id text not null,
    by_name text not null,
    -- When it was asked for, was sent or was given up.
    since bigint not null,
    -- How often the mail server did not take it.
    failed integer not null
);
