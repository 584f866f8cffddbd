// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

export default async function (scherm) {
    const beheerder = await scherm.visit('applicatiebeheerder');
    await scherm.look(beheerder, 'berichten');
    await scherm.go(beheerder, beheerder.getByRole('button', { name: 'Oudere berichten' }));
    await scherm.look(beheerder, 'berichten-ouder');
    await scherm.go(beheerder, beheerder.getByRole('button', { name: 'Nieuwere berichten' }));
    await scherm.go(beheerder, beheerder.locator('main tbody a').first());
    await scherm.look(beheerder, 'bericht');
    await beheerder.goto(`${scherm.address}/app/berichten?soort=FOUT`);
    await scherm.go(beheerder, beheerder.locator('main tbody a').first());
    await scherm.look(beheerder, 'bericht-fout');
    await scherm.go(beheerder, beheerder.getByRole('button', { name: 'Toon persoonsgegevens' }));
    await scherm.look(beheerder, 'bericht-reden-fout');
    await beheerder.getByLabel('Waarvoor hebt u').fill('Storing 12: welke datum stuurde de suite?');
    await scherm.go(beheerder, beheerder.getByRole('button', { name: 'Toon persoonsgegevens' }));
    await scherm.look(beheerder, 'bericht-ontmaskerd');
    await beheerder.goto(`${scherm.address}/app/berichten`);
    await beheerder.getByLabel('Bewaar wat u nu ziet').fill('Alles van vandaag');
    await scherm.go(beheerder, beheerder.getByRole('button', { name: 'Bewaar' }));
    await scherm.look(beheerder, 'berichten-filter');
    for (const page of ['afleveringen', 'abonnementen', 'systemen', 'zaaktypen']) {
        await beheerder.goto(`${scherm.address}/app/${page}`);
        await scherm.look(beheerder, page);
    }
    await beheerder.goto(`${scherm.address}/app/abonnementen`);
    await scherm.go(beheerder, beheerder.getByRole('button', { name: 'Simuleer' }));
    await scherm.look(beheerder, 'abonnementen-simulatie');
    await beheerder.goto(`${scherm.address}/app/systemen`);
    await beheerder.locator('summary', { hasText: 'adressen' }).first().click();
    await scherm.go(beheerder, beheerder.getByRole('button', { name: /^Test / }).first());
    await scherm.look(beheerder, 'systemen-test');
    await beheerder.goto(`${scherm.address}/app/gezondheid`);
    await scherm.look(beheerder, 'gezondheid');

    const privacy = await scherm.visit('privacy officer');
    await scherm.go(privacy, privacy.locator('main tbody a').first());
    await scherm.look(privacy, 'bericht-zonder-inhoud');
}
