-- SPDX-FileCopyrightText: Zaakregie
-- SPDX-License-Identifier: EUPL-1.2

-- What a regisseur does after a hand-over that was refused or not delivered; empty: nothing decided yet.
alter table overdracht add column vervolg text not null default '';

-- Zaken of which a role decided that they are not linked to a plan, and why.
create table terzijde (
    rol text not null,
    zaakidentificatie text not null,
    reden text not null,
    tijdstip timestamptz not null,
    primary key (rol, zaakidentificatie)
);

create index overdracht_zaak on overdracht (zaakidentificatie);
