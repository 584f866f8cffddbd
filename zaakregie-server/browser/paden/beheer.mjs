// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

export default async function (scherm) {
    const beheerder = await scherm.visit('applicatiebeheerder');
    await scherm.look(beheerder, 'berichten');
    await scherm.go(beheerder, beheerder.locator('main tbody a').first());
    await scherm.look(beheerder, 'bericht');
    await beheerder.goto(`${scherm.address}/app/berichten?soort=FOUT`);
    await scherm.go(beheerder, beheerder.locator('main tbody a').first());
    await scherm.look(beheerder, 'bericht-fout');
    await beheerder.goto(`${scherm.address}/app/gezondheid`);
    await scherm.look(beheerder, 'gezondheid');

    const privacy = await scherm.visit('privacy officer');
    await scherm.go(privacy, privacy.locator('main tbody a').first());
    await scherm.look(privacy, 'bericht-zonder-inhoud');
}
