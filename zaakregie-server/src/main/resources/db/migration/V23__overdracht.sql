-- Hand-overs that the regiesysteem sends.
create table overdracht (
    id uuid primary key,
    zaakidentificatie text not null,
    zaaktype_code text not null,
    zaaktype_omschrijving text not null,
    ontvanger text not null,
    toestand text not null,
    -- number of the last overdragenZaak_Di01; an answer names it
    referentienummer text not null unique,
    meldingen text[] not null,
    antwoordmeldingen text[] not null default '{}',
    oorzaak text not null default '',
    uiterlijk timestamptz not null,
    aangemaakt timestamptz not null,
    gewijzigd timestamptz not null
);
create unique index overdracht_open on overdracht (zaakidentificatie)
    where toestand in ('KLAAR', 'VERSTUURD', 'ONTVANGEN', 'GEEN_ANTWOORD');
create index overdracht_wacht on overdracht (uiterlijk) where toestand in ('VERSTUURD', 'ONTVANGEN');
create index overdracht_aangemaakt on overdracht (aangemaakt);

-- Every step of a hand-over.
create table overdracht_stap (
    overdracht_id uuid not null references overdracht,
    volgnummer int not null,
    tijdstip timestamptz not null,
    gebeurtenis text not null,
    toestand text not null,
    primary key (overdracht_id, volgnummer)
);

-- Hand-overs that a backoffice received: its work list.
create table overdrachtverzoek (
    id uuid primary key,
    zaakidentificatie text not null,
    zaaktype_code text not null,
    zaaktype_omschrijving text not null,
    zender_organisatie text not null,
    zender_applicatie text not null,
    zender_administratie text not null,
    zender_gebruiker text not null,
    referentienummer text not null,
    meldingen text[] not null,
    besluit text not null check (besluit in ('OPEN', 'GEACCEPTEERD', 'GEWEIGERD')),
    reden text not null default '',
    ontvangen timestamptz not null,
    besloten timestamptz
);
create unique index overdrachtverzoek_open on overdrachtverzoek (zaakidentificatie) where besluit = 'OPEN';
create index overdrachtverzoek_ontvangen on overdrachtverzoek (ontvangen);

-- An answer that comes back names the number of what it answers.
create index uitgaand_bericht_referentienummer on uitgaand_bericht (referentienummer);
