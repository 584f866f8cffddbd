-- The head of the chain of the audit log, sealed under a key outside the database: who cuts the newest records off cannot
-- make a head that fits what is left. Empty until the first record after this change.
create table audit_kop (
    enig boolean primary key default true check (enig),
    volgnummer bigint not null,
    hash bytea not null,
    zegel bytea not null
);
insert into audit_kop (volgnummer, hash, zegel)
select volgnummer, hash, ''::bytea from audit order by volgnummer desc limit 1;
create index audit_tijdstip on audit (tijdstip);
create index audit_trace on audit (trace_id);

-- Records in the order in which they were committed, and how far they were exported (OTLP).
alter table verwerking add column volgnummer bigint generated always as identity;
create unique index verwerking_volgnummer on verwerking (volgnummer);
create index verwerking_start on verwerking (start_tijd);
create index verwerking_ouder on verwerking (parent_span_id) where parent_span_id is not null;
create table verwerking_uitvoer (
    enig boolean primary key default true check (enig),
    volgnummer bigint not null,
    gelukt timestamptz,
    fout text not null default ''
);
insert into verwerking_uitvoer (volgnummer) values (0);
