create sequence zaak_nummer;

-- The zaak as it is now: the whole tree, beside what is searched.
create table zaak (
    id bigint generated always as identity primary key,
    identificatie text not null unique,
    zaaktype_code text not null,
    zaaktype_omschrijving text not null,
    plansoort text not null,
    omschrijving text not null,
    startdatum text not null,
    registratiedatum text not null,
    einddatum text not null,
    status text not null,
    gesloten boolean not null,
    versie int not null,
    creatie_hash bytea not null,
    object jsonb not null,
    gewijzigd timestamptz not null,
    gewijzigd_door text not null,
    bericht_id uuid not null
);
create index zaak_zaaktype on zaak (zaaktype_code);
create index zaak_startdatum on zaak (startdatum);

-- Versions that were superseded, with who made them, when and by which message.
create table zaak_versie (
    zaak_id bigint not null references zaak,
    versie int not null,
    object jsonb not null,
    gewijzigd timestamptz not null,
    gewijzigd_door text not null,
    bericht_id uuid not null,
    primary key (zaak_id, versie)
);

create table zaak_rol (
    zaak_id bigint not null references zaak,
    rol text not null,
    soort text not null,
    sleutel text not null
);
create index zaak_rol_zaak on zaak_rol (zaak_id);
create index zaak_rol_sleutel on zaak_rol (sleutel, rol);

create table zaak_relatie (
    zaak_id bigint not null references zaak,
    andere_identificatie text not null
);
create index zaak_relatie_zaak on zaak_relatie (zaak_id);
create index zaak_relatie_andere on zaak_relatie (andere_identificatie);

-- Numbers that were handed out; each once, for ever.
create table identificatie_reservering (
    identificatie text primary key,
    zender text not null,
    tijdstip timestamptz not null default now()
);
