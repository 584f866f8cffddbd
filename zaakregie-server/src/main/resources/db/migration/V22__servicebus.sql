-- What the servicebus passes on and must tell of. A row is there before the message leaves for its destination, so that a
-- change that was accepted leads to a trigger whatever is killed in between.
create table doorgifte (
    id uuid primary key,
    organisatie text not null,
    applicatie text not null,
    administratie text not null,
    referentienummer text not null,
    inhoud_hash bytea not null,
    service text not null,
    soap_action text not null,
    content_type text not null,
    bestemming text not null,
    -- the message, encrypted; null when it was too big to keep
    bericht bytea,
    -- what the trigger says, as far as the message tells
    trigger_inhoud text not null,
    toestand text not null check (toestand in ('ONDERWEG', 'BEWAARD', 'HERSTEL', 'GEACCEPTEERD')),
    verloopt timestamptz not null,
    ontvangen timestamptz not null,
    antwoord_status int,
    antwoord_type text,
    antwoord bytea
);
create unique index doorgifte_sleutel
    on doorgifte (organisatie, applicatie, administratie, referentienummer, inhoud_hash) where referentienummer <> '';
create index doorgifte_onderweg on doorgifte (verloopt) where toestand = 'ONDERWEG';
create index doorgifte_ontvangen on doorgifte (ontvangen);

-- The zaaktype of a zaak never changes (BR-16): what one message or answer said holds for all later ones.
create table zaaksoort (
    zaakidentificatie text primary key,
    code text not null,
    omschrijving text not null
);
