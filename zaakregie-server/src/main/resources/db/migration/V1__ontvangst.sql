-- Requests that were acknowledged: the key of the sender, the hash of what was sent and the answer that was given (R-059 to R-065).
create table ontvangen_bericht (
    organisatie text not null,
    applicatie text not null,
    administratie text not null,
    referentienummer text not null,
    inhoud_hash bytea not null,
    antwoord bytea,
    ontvangen timestamptz not null default now(),
    primary key (organisatie, applicatie, administratie, referentienummer)
);
create index ontvangen_bericht_ontvangen on ontvangen_bericht (ontvangen);

-- Every exchange, with its business keys; the bodies are encrypted and go after the retention period.
create table berichtenlog (
    id uuid primary key,
    tijdstip timestamptz not null,
    richting text not null,
    rol text not null,
    service text not null,
    zaakidentificatie text not null,
    referentienummer text not null,
    cross_refnummer text not null,
    zender text not null,
    ontvanger text not null,
    uitkomst text not null,
    foutcode text not null,
    duur_us bigint not null,
    bevindingen jsonb not null,
    verzoek bytea,
    antwoord bytea
);
create index berichtenlog_tijdstip on berichtenlog (tijdstip);
create index berichtenlog_zaak on berichtenlog (zaakidentificatie) where zaakidentificatie <> '';
create index berichtenlog_referentienummer on berichtenlog (referentienummer);
