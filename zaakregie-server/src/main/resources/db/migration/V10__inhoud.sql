-- Content of documents, each kept once: its hash, and where it is. With an empty key it is in inhoud_blok,
-- else under that key in the outside store.
create table inhoud (
    id bigint generated always as identity primary key,
    sha256 text not null unique,
    grootte bigint not null,
    sleutel text not null,
    opgeslagen timestamptz not null default now()
);

-- The bytes in pieces. External storage: no attempt to compress what mostly is compressed already.
create table inhoud_blok (
    inhoud_id bigint not null references inhoud on delete cascade,
    volgnummer int not null,
    bytes bytea not null,
    primary key (inhoud_id, volgnummer)
);
alter table inhoud_blok alter column bytes set storage external;

-- Objects in the outside store that belong to no content: put there and not kept yet, or no longer kept. They are removed
-- when they are older than any transaction can be.
create table inhoud_voorlopig (
    sleutel text primary key,
    sinds timestamptz not null default now()
);
create index inhoud_voorlopig_sinds on inhoud_voorlopig (sinds);
