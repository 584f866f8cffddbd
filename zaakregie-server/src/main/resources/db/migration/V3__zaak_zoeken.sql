-- The tree becomes json instead of jsonb, and each element an array: [name, {attributes}, text or children...].
-- The register reads and writes whole trees and searches in columns, so it paid for jsonb without using it.
create function pg_temp.boom(element jsonb) returns jsonb language plpgsql as $$
declare
    result jsonb := jsonb_build_array(element -> 'n');
    child jsonb;
begin
    if element ? 'a' then
        result := result || jsonb_build_array(element -> 'a');
    end if;
    if element ? 't' then
        result := result || jsonb_build_array(element -> 't');
    end if;
    for child in select value from jsonb_array_elements(coalesce(element -> 'c', '[]')) loop
        result := result || jsonb_build_array(pg_temp.boom(child));
    end loop;
    return result;
end $$;
alter table zaak alter column object type json using pg_temp.boom(object)::json;
alter table zaak_versie alter column object type json using pg_temp.boom(object)::json;

-- What is searched stands in columns. A date is a span, because it may be incomplete; a whole date has two equal ends.
alter table zaak
    add column startdatum_tot text not null default '',
    add column registratiedatum_tot text not null default '',
    add column einddatum_gepland text not null default '',
    add column einddatum_gepland_tot text not null default '',
    add column uiterlijke_einddatum text not null default '',
    add column uiterlijke_einddatum_tot text not null default '',
    add column einddatum_tot text not null default '',
    add column status_gezet text not null default '',
    add column statussen text[] not null default '{}',
    add column gebruiker text not null default '';
update zaak set
    startdatum_tot = startdatum,
    registratiedatum_tot = registratiedatum,
    einddatum_tot = einddatum,
    statussen = case when status = '' then '{}' else array[status] end;
alter table zaak_versie add column gebruiker text not null default '';

-- The end of a role or relation, 17 digits; empty while it has none. It may lie in the future.
alter table zaak_rol
    add column naam text not null default '',
    add column omschrijving text not null default '',
    add column eind text not null default '';
alter table zaak_relatie
    add column soort text not null default 'andere',
    add column eind text not null default '';

drop index zaak_startdatum;
drop index zaak_zaaktype;
create index zaak_zaaktype on zaak (zaaktype_code, status);
create index zaak_startdatum on zaak (startdatum desc, omschrijving, id);
create index zaak_einddatum on zaak (einddatum) where einddatum <> '';
create index zaak_uiterlijke_einddatum on zaak (uiterlijke_einddatum) where uiterlijke_einddatum <> '';
drop index zaak_rol_sleutel;
create index zaak_rol_sleutel on zaak_rol (sleutel, rol, zaak_id) where sleutel <> '';
