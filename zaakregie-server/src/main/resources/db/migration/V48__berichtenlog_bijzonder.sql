-- What is not simply good is rare and what people look for: counted and found without reading the rest.
create index berichtenlog_bijzonder on berichtenlog (tijdstip)
    where uitkomst not in ('verwerkt', 'afgeleverd') or jsonb_array_length(bevindingen) > 0;
create index berichtenlog_cross_refnummer on berichtenlog (cross_refnummer) where cross_refnummer <> '';
