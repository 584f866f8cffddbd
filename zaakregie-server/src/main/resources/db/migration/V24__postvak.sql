-- SPDX-FileCopyrightText: Zaakregie
-- SPDX-License-Identifier: EUPL-1.2

-- What a regiesysteem or backoffice was notified of.
create table notificatie (
    volgnummer bigint generated always as identity primary key,
    id uuid not null unique,
    rol text not null,
    zaakidentificatie text not null,
    gebeurtenis text not null,
    zaaktype_code text not null,
    zaaktype_omschrijving text not null,
    status text not null,
    document text not null,
    meldingen text[] not null,
    zender text not null,
    ontvangen timestamptz not null,
    gelezen timestamptz
);
create index notificatie_rol on notificatie (rol, volgnummer);
create index notificatie_ongelezen on notificatie (rol, volgnummer) where gelezen is null;
create index notificatie_zaak on notificatie (rol, zaakidentificatie, volgnummer);

-- How a role saw a zaak when it last asked. beeld is the whole answer, encrypted: it holds personal data.
create table zaakbeeld (
    rol text not null,
    zaakidentificatie text not null,
    soort text not null,
    zaaktype_code text not null,
    zaaktype_omschrijving text not null,
    omschrijving text not null,
    startdatum text not null,
    einddatum text not null,
    resultaat text not null,
    status text not null,
    status_gezet text not null,
    gerelateerd text[] not null,
    beeld bytea not null,
    opgehaald timestamptz not null,
    primary key (rol, zaakidentificatie)
);
create index zaakbeeld_gerelateerd on zaakbeeld using gin (gerelateerd);
create index zaakbeeld_soort on zaakbeeld (rol, soort, zaakidentificatie);

-- The documents of a zaak as they were listed, and their content once it was fetched, encrypted. inhoud is null when it was
-- not fetched, or was larger than what is kept.
create table zaakbeeld_document (
    rol text not null,
    zaakidentificatie text not null,
    identificatie text not null,
    titel text not null,
    formaat text not null,
    versie text not null,
    status text not null,
    creatiedatum text not null,
    vertrouwelijkheid text not null,
    bestandsnaam text not null default '',
    grootte bigint,
    sha256 text not null default '',
    inhoud bytea,
    opgehaald timestamptz,
    primary key (rol, zaakidentificatie, identificatie)
);
create index zaakbeeld_document_identificatie on zaakbeeld_document (rol, identificatie);
