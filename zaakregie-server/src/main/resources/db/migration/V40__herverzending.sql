-- A message that was refused and made anew keeps its place in the queue; its earlier numbers still find it.
create table vernieuwd_bericht (
    referentienummer text not null,
    uitgaand_id bigint not null,
    tijdstip timestamptz not null,
    primary key (referentienummer, uitgaand_id)
);

-- What somebody looks for every day. Never a BSN: the screen refuses to keep a number of a person.
create table bewaard_filter (
    id uuid primary key,
    gebruiker text not null,
    naam text not null,
    zoek text not null,
    soort text not null,
    richting text not null,
    dagen int not null,
    unique (gebruiker, naam)
);
