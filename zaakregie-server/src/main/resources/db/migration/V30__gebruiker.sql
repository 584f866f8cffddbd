-- Local accounts: for a first start and for emergencies. There is none until somebody makes one.
create table account (
    naam text primary key,
    weergavenaam text not null,
    wachtwoord text not null,
    rol text not null,
    medewerker text not null,
    mislukt int not null default 0,
    geblokkeerd_tot timestamptz,
    gemaakt timestamptz not null default now()
);
