-- The log in two partitioned tables: business keys by month, encrypted bodies by day, so that dropping what is past its
-- retention costs the same however much it is. The table of before, which no release had, goes with what it held.
drop table berichtenlog;
delete from ontvangen_bericht;

create table berichtenlog (
    id uuid not null,
    tijdstip timestamptz not null,
    richting text not null,
    rol text not null,
    service text not null,
    systeem text not null,
    zaakidentificatie text not null,
    referentienummer text not null,
    cross_refnummer text not null,
    zender text not null,
    ontvanger text not null,
    uitkomst text not null,
    foutcode text not null,
    duur_us bigint not null,
    bevindingen jsonb not null,
    primary key (id, tijdstip)
) partition by range (tijdstip);
create index berichtenlog_tijdstip on berichtenlog (tijdstip);
create index berichtenlog_zaak on berichtenlog (zaakidentificatie) where zaakidentificatie <> '';
create index berichtenlog_referentienummer on berichtenlog (referentienummer);

create table berichtinhoud (
    id uuid not null,
    tijdstip timestamptz not null,
    verzoek bytea not null,
    antwoord bytea not null,
    primary key (id, tijdstip)
) partition by range (tijdstip);

-- What partners do that the standard does not, by day: the rule names the deviation (SOEP-nn).
create view afwijking as
select date(l.tijdstip at time zone 'Europe/Amsterdam') as dag, l.systeem, b ->> 'regel' as regel, count(*) as aantal
from berichtenlog l, jsonb_array_elements(l.bevindingen) b
where b ->> 'ernst' = 'WAARSCHUWING'
group by 1, 2, 3;
