-- Who wants to hear of which zaken and events, besides what the configuration says. Empty lists mean all.
create table abonnement (
    id uuid primary key,
    afnemer text not null,
    zaaktypen text[] not null,
    gebeurtenissen text[] not null,
    zaak text,
    -- pseudonym of the client, never the BSN
    client bytea,
    kanaal text not null,
    actief boolean not null,
    aangemaakt timestamptz not null
);
create index abonnement_breed on abonnement (id) where zaak is null and client is null;
create index abonnement_zaak on abonnement (zaak) where zaak is not null;
create index abonnement_client on abonnement (client) where client is not null;

-- The secret with which pseudonyms are made, itself encrypted; the same for all nodes.
create table pseudoniemgeheim (
    enig boolean primary key default true check (enig),
    geheim bytea not null
);

-- Every event that came in, by message or from within this program. paar: the same event that came both ways.
create table zaakgebeurtenis (
    id uuid primary key,
    tijdstip timestamptz not null,
    zaakidentificatie text not null,
    gebeurtenis text not null,
    zaaktype_code text not null,
    zaaktype_omschrijving text not null,
    zender text not null,
    zender_applicatie text not null,
    zender_referentienummer text not null,
    intern boolean not null,
    paar uuid,
    ontvangers int not null
);
create index zaakgebeurtenis_zaak on zaakgebeurtenis (zaakidentificatie, tijdstip);
create index zaakgebeurtenis_tijdstip on zaakgebeurtenis (tijdstip);
