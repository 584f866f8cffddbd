-- UsernameTokens that were used, as long as they would still be accepted: no token counts twice, on whatever node.
create table wss_nonce (
    hash bytea primary key,
    vervalt timestamptz not null
);
create index wss_nonce_vervalt on wss_nonce (vervalt);
