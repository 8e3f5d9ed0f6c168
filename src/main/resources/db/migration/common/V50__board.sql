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
    sent bigint not null,
    taken_away integer not null default 0,
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

-- Who sends to a chat at this moment, by the clock all nodes share.
create table sending_lease (
    conversation_id text primary key,
    fence bigint not null,
    held_until bigint not null
);

-- The requests of late that count against a limit of Teams, for all nodes together; see Spending for the text.
create table spending (
    subject text primary key,
    spent text not null
);
