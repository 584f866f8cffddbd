// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

export default async function (scherm) {
    const kcc = await scherm.visit('klantcontactcentrum');
    await kcc.getByLabel('Burgerservicenummer (BSN)').fill(process.env.BSN_MET_PLAN);
    await kcc.getByLabel('Wmo-aanvraag').check();
    await scherm.go(kcc, kcc.getByRole('button', { name: 'Controleer' }));

    const privacy = await scherm.visit('privacy officer');
    await privacy.goto(`${scherm.address}/app/verwerkingen`);
    await scherm.look(privacy, 'verwerkingen');
    await privacy.getByLabel('BSN, wordt versleuteld').fill('123456789');
    await scherm.go(privacy, privacy.getByRole('button', { name: 'Zoek' }));
    await scherm.look(privacy, 'verwerkingen-fout');
    await privacy.getByLabel('BSN, wordt versleuteld').fill(process.env.BSN_MET_PLAN);
    await scherm.go(privacy, privacy.getByRole('button', { name: 'Zoek' }));
    await scherm.look(privacy, 'verwerkingen-persoon');
    await scherm.go(privacy, privacy.getByRole('link', { name: /^Toon wie/ }).first());
    await scherm.look(privacy, 'wie-vraag');
    await privacy.getByLabel('Reden').fill('Klacht K-2026-12 over inzage');
    await scherm.go(privacy, privacy.getByRole('button', { name: 'Toon wie' }));
    await scherm.look(privacy, 'wie');
    await privacy.goto(`${scherm.address}/app/inzageverzoek`);
    await scherm.look(privacy, 'inzageverzoek');
    await scherm.go(privacy, privacy.getByRole('button', { name: 'Maak uitdraai' }));
    await scherm.look(privacy, 'inzageverzoek-fout');
    await privacy.goto(`${scherm.address}/app/bewaartermijnen`);
    await scherm.look(privacy, 'bewaartermijnen');
}
