create sequence document_nummer;

-- Numbers that were handed out; each once, for ever.
create table document_reservering (
    identificatie text primary key,
    zender text not null,
    tijdstip timestamptz not null default now()
);

-- The document as it is now: the whole tree without its content, beside what is searched.
create table document (
    id bigint generated always as identity primary key,
    identificatie text not null unique,
    versie int not null,
    documenttype text not null,
    titel text not null,
    documentversie text not null,
    status text not null,
    auteur text not null,
    creatiedatum text not null,
    ontvangstdatum text not null,
    creatie_hash bytea not null,
    object json not null,
    inhoud_id bigint references inhoud,
    gewijzigd timestamptz not null,
    gewijzigd_door text not null,
    gebruiker text not null,
    bericht_id uuid not null
);
create index document_inhoud on document (inhoud_id) where inhoud_id is not null;
create index document_creatiedatum on document (creatiedatum desc, documenttype, id);
create index document_titel on document (titel, documentversie, id);

-- Versions that were superseded, with who made them, when and by which message.
create table document_versie (
    document_id bigint not null references document,
    versie int not null,
    object json not null,
    inhoud_id bigint references inhoud,
    gewijzigd timestamptz not null,
    gewijzigd_door text not null,
    gebruiker text not null,
    bericht_id uuid not null,
    primary key (document_id, versie)
);
create index document_versie_inhoud on document_versie (inhoud_id) where inhoud_id is not null;

-- The zaken that a document belongs to now.
create table document_zaak (
    document_id bigint not null references document,
    zaakidentificatie text not null,
    primary key (document_id, zaakidentificatie)
);
create index document_zaak_zaak on document_zaak (zaakidentificatie, document_id);

-- Who has a document checked out. One that is past its time may be taken over, and is still good until that happens.
create table document_slot (
    document_id bigint primary key references document,
    checked_out_id text not null unique,
    systeem text not null,
    gebruiker text not null,
    sinds timestamptz not null,
    tot timestamptz not null
);
