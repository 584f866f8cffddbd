-- Where messages go. The state of a destination is shared by all nodes; the breaker is open until open_tot.
create table bestemming (
    naam text primary key,
    gepauzeerd boolean not null default false,
    open_tot timestamptz,
    openingen int not null default 0,
    fouten_op_rij int not null default 0,
    fouten_in_venster int not null default 0,
    venster_begin timestamptz,
    reden text not null default ''
);

-- Every message that leaves, byte for byte; encrypted, because a forwarded message holds personal data.
create table uitgaand_bericht (
    id bigint generated always as identity primary key,
    bestemming text not null,
    sleutel text not null,
    rol text not null,
    service text not null,
    soap_action text not null,
    portsoort text not null,
    content_type text not null,
    zaakidentificatie text not null,
    referentienummer text not null,
    envelop bytea not null,
    houdt_vast boolean not null,
    gevolg text not null,
    context text not null,
    bron uuid,
    toestand text not null default 'WACHT'
        check (toestand in ('WACHT', 'AFGELEVERD', 'GEWEIGERD', 'OPGEGEVEN', 'VERVALLEN')),
    pogingen int not null default 0,
    aangemaakt timestamptz not null,
    aangeboden timestamptz not null,
    afgerond timestamptz,
    foutcode text not null default '',
    oorzaak text not null default ''
);
create index uitgaand_bericht_wacht on uitgaand_bericht (bestemming, sleutel, id) where toestand = 'WACHT';
create index uitgaand_bericht_kijken on uitgaand_bericht (bestemming, sleutel, id)
    where toestand in ('GEWEIGERD', 'OPGEGEVEN');
create index uitgaand_bericht_aangemaakt on uitgaand_bericht (bestemming, aangemaakt);
create index uitgaand_bericht_zaak on uitgaand_bericht (zaakidentificatie) where zaakidentificatie <> '';
create index uitgaand_bericht_bron on uitgaand_bericht (bron) where bron is not null;
create index uitgaand_bericht_afgerond on uitgaand_bericht (bestemming, afgerond) where afgerond is not null;

-- The queues: one row for each destination and zaak that has messages waiting. A worker claims a queue, never a message,
-- so that one zaak has one message under way. volgende is when the queue is due: after a back-off, or when a claim
-- ends that its worker did not give back.
create table wachtrij (
    bestemming text not null,
    sleutel text not null,
    volgende timestamptz not null,
    claim uuid,
    primary key (bestemming, sleutel)
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000);
create index wachtrij_volgende on wachtrij (bestemming, volgende);
