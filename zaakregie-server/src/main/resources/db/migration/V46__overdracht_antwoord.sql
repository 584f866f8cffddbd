-- When somebody read the answer to a hand-over in the inbox; what was answered before there was one is no news.
alter table overdracht add column antwoord_gelezen timestamptz;
update overdracht set antwoord_gelezen = gewijzigd where toestand in ('GEACCEPTEERD', 'GEWEIGERD');
create index overdracht_antwoord on overdracht (zaakidentificatie)
    where toestand in ('GEACCEPTEERD', 'GEWEIGERD') and antwoord_gelezen is null;
