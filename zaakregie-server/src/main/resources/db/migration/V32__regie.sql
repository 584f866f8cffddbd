-- When somebody looked at a plan, so that the page can say what is new since. The visit before this one counts, not each click.
create table plan_bezoek (
    gebruiker text not null,
    zaakidentificatie text not null,
    vorig timestamptz,
    laatst timestamptz not null,
    primary key (gebruiker, zaakidentificatie)
);
create index plan_bezoek_laatst on plan_bezoek (laatst);

-- The next evaluation of a plan. The standard has no appointments: this is the regiesysteem's own.
create table plan_afspraak (
    zaakidentificatie text primary key,
    moment timestamp not null,
    gebruiker text not null,
    gezet timestamptz not null
);

-- A new gezinsplan that is still being written; encrypted, and gone once it is sent or left alone too long.
create table plan_concept (
    id uuid primary key,
    gebruiker text not null,
    inhoud bytea not null,
    gemaakt timestamptz not null,
    gewijzigd timestamptz not null
);
create index plan_concept_gebruiker on plan_concept (gebruiker, gewijzigd);

-- What somebody ordered to send to the zaaksysteem while waiting for the answer. A message whose fate is not known stays,
-- encrypted, and only that same message is offered again.
create table opdracht (
    id uuid primary key,
    gebruiker text not null,
    soort text not null,
    toestand text not null check (toestand in ('NIEUW', 'ONBEKEND', 'GEWEIGERD', 'GELUKT')),
    zaakidentificatie text not null default '',
    bericht bytea,
    referentienummer text not null default '',
    code text not null default '',
    uitleg text not null default '',
    bezig_tot timestamptz,
    gemaakt timestamptz not null,
    gewijzigd timestamptz not null
);
create index opdracht_gewijzigd on opdracht (gewijzigd);
