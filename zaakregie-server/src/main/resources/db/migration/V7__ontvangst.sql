-- A partner that uses one number for several messages has the hash of the content as part of the key; others have ''.
alter table ontvangen_bericht add column onderscheid text not null default '';
alter table ontvangen_bericht drop constraint ontvangen_bericht_pkey;
alter table ontvangen_bericht
    add primary key (organisatie, applicatie, administratie, referentienummer, onderscheid);

-- The latest tijdstipBericht of strict partners whose order is guarded (StUF019), in 17 digits.
create table laatste_tijdstip (
    organisatie text not null,
    applicatie text not null,
    administratie text not null,
    tijdstip text not null,
    primary key (organisatie, applicatie, administratie)
);
