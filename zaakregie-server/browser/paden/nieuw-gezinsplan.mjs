// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

export default async function (scherm) {
    const regisseur = await scherm.visit('regisseur');
    await regisseur.goto(`${scherm.address}/app/gezinsplannen`);
    await scherm.go(regisseur, regisseur.getByRole('button', { name: 'Nieuw gezinsplan' }));
    await scherm.look(regisseur, 'nieuw-gezinsplan-1');

    await regisseur.getByLabel('Burgerservicenummer (BSN)').fill('99999034');
    await scherm.go(regisseur, regisseur.getByRole('button', { name: 'Verder naar rollen' }));
    await scherm.look(regisseur, 'nieuw-gezinsplan-1-fout');

    await regisseur.getByLabel('Burgerservicenummer (BSN)').fill(process.env.BSN_MET_PLAN ?? '');
    await regisseur.getByLabel('Geslachtsnaam').fill('Proefdijk');
    await scherm.go(regisseur, regisseur.getByRole('button', { name: 'Verder naar rollen' }));
    await scherm.look(regisseur, 'nieuw-gezinsplan-1-loopt-al');
    await regisseur.getByLabel('Waarom gaat u toch door?').fill('Afgestemd met de regisseur van dat plan');
    // Enter in a field goes on, as the first button does
    await Promise.all([regisseur.waitForEvent('load'), regisseur.keyboard.press('Enter')]);

    await scherm.go(regisseur, regisseur.getByRole('button', { name: 'Een belanghebbende' }));
    await regisseur.getByLabel('Geslachtsnaam').fill('Buurman');
    await regisseur.getByLabel('Wat is deze persoon voor het gezin').fill('buurman');
    await regisseur.getByLabel('Ik voer het plan ook zelf uit').check();
    await scherm.look(regisseur, 'nieuw-gezinsplan-2');
    await scherm.go(regisseur, regisseur.getByRole('button', { name: 'Verder naar planning' }));

    await scherm.go(regisseur, regisseur.getByRole('button', { name: /^Verder naar/ }));
    await scherm.look(regisseur, 'nieuw-gezinsplan-3-fout');
    await regisseur.getByLabel('Naam van het plan').fill('Gezin Proefdijk');
    await regisseur.getByLabel('Gepland einde').fill('2027-06-30');
    await scherm.go(regisseur, regisseur.getByRole('button', { name: /^Verder naar/ }));
    await documents(scherm, regisseur);

    await regisseur.goto(`${scherm.address}/app/gezinsplannen`);
    await scherm.look(regisseur, 'gezinsplannen-concept');
    await scherm.go(regisseur, regisseur.getByRole('link', { name: /^Ga verder/ }).first());
    await regisseur.goto(regisseur.url().replace('/clienten', '/controleren'));
    await scherm.look(regisseur, 'nieuw-gezinsplan-controleren');
    await scherm.go(regisseur, regisseur.getByRole('button', { name: 'Vastleggen en versturen' }));
    await scherm.look(regisseur, 'nieuw-gezinsplan-klaar');
    await scherm.go(regisseur, regisseur.getByRole('link', { name: 'Open het plan' }));
    if (!(await regisseur.getByRole('heading', { name: 'Gezin Proefdijk' }).count())) {
        scherm.problem('the plan that was made does not open');
    }
    await scherm.look(regisseur, 'gezinsplan-leeg');
}

/** A step that may be passed over: here with a document that is right at the second try. */
async function documents(scherm, page) {
    await page.getByLabel('Soort document').fill('Verslag');
    await page.getByLabel('Bestand', { exact: true }).setInputFiles({
        name: 'verslag-eerste-gesprek.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Verslag van het eerste gesprek met het gezin.'),
    });
    await scherm.go(page, page.getByRole('button', { name: 'Voeg dit document toe' }));
    await scherm.look(page, 'nieuw-gezinsplan-4-fout');
    await page.getByLabel('Titel').fill('Verslag eerste gesprek');
    await scherm.go(page, page.getByRole('button', { name: 'Voeg dit document toe' }));
    await scherm.look(page, 'nieuw-gezinsplan-4');
    await scherm.go(page, page.getByRole('button', { name: /^Verder naar/ }));
}
