-- One record for an action, and one below it for each person whose data it showed (Logboek dataverwerkingen). Nobody who
-- works here is in it; the person it is about is there by a keyed hash.
create table verwerking (
    span_id bytea primary key,
    trace_id bytea not null,
    parent_span_id bytea,
    status text not null,
    naam text not null,
    start_tijd timestamptz not null,
    eind_tijd timestamptz not null,
    verwerkingsactiviteit text not null,
    betrokkene text,
    betrokkene_soort text
);
create index verwerking_trace on verwerking (trace_id);
create index verwerking_betrokkene on verwerking (betrokkene, start_tijd) where betrokkene is not null;

-- Who did it. Each record holds the hash of the one before it, so that none can be changed or taken out unseen.
create table audit (
    volgnummer bigint primary key,
    tijdstip timestamptz not null,
    gebruiker text not null,
    rol text not null,
    actie text not null,
    onderwerp text not null,
    reden text not null,
    trace_id bytea not null,
    vorige bytea not null,
    hash bytea not null
);
create index audit_gebruiker on audit (gebruiker, actie, tijdstip);

create function alleen_toevoegen() returns trigger language plpgsql as $$
begin
    raise exception 'records of this table are only added';
end $$;
create trigger verwerking_alleen_toevoegen before update or delete or truncate on verwerking
    for each statement execute function alleen_toevoegen();
create trigger audit_alleen_toevoegen before update or delete or truncate on audit
    for each statement execute function alleen_toevoegen();
