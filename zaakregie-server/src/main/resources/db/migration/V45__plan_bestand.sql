-- A file that a regisseur chose, until the zaaksysteem has it: a message whose fate is not known is offered again with the
-- same content. In encrypted pieces, so that no file is ever in memory as a whole.
create table plan_bestand (
    id uuid primary key,
    gebruiker text not null,
    naam bytea not null,
    soort text not null,
    sha256 text not null,
    grootte bigint not null,
    gemaakt timestamptz not null
);
create index plan_bestand_gemaakt on plan_bestand (gemaakt);

create table plan_bestandsdeel (
    bestand uuid not null references plan_bestand on delete cascade,
    volgnummer int not null,
    inhoud bytea not null,
    primary key (bestand, volgnummer)
);

-- The number that the zaaksysteem gave for the document of an order.
alter table opdracht add column documentidentificatie text not null default '';
