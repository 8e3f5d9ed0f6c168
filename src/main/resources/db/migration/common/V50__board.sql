-- What is in each chat, and what is on its way there.

create table conversation (
    id text primary key,
    service_url text not null,
    tenant_id text not null,
    heard bigint not null,
    gone integer not null default 0
);

create table posted_card (
    card_key text primary key,
    conversation_id text not null,
    activity_id text not null,
    revision text not null,
    unique (conversation_id, activity_id)
);

-- Written before a card is posted, deleted once we know how that ended; a row of a dead node means nobody knows.
create table posting (
    card_key text primary key,
    conversation_id text not null,
    revision text not null,
    unknown_since bigint
);

create index posting_conversation on posting (conversation_id);

-- Second copies of a card, to be taken away.
create table stray (
    conversation_id text not null,
    activity_id text not null,
    primary key (conversation_id, activity_id)
);

-- Who sends to a chat at this moment, by the database's own clock.
create table sending_lease (
    conversation_id text primary key,
    fence bigint not null,
    held_until bigint not null
);
