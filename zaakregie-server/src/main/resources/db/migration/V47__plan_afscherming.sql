-- Plans that only people named in the plan itself may see, and of which a plancheck tells nobody who directs them. The
-- messages have no such thing for a zaak: this is the regiesysteem's own.
create table plan_afscherming (
    zaakidentificatie text primary key,
    reden text not null,
    gebruiker text not null,
    gezet timestamptz not null
);
