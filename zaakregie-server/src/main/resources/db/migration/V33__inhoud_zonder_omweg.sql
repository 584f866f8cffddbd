-- Sealed bodies cannot be made smaller, so no time is spent on trying.
alter table berichtinhoud alter column verzoek set storage external, alter column antwoord set storage external;
