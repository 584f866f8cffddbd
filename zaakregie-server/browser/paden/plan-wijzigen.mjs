// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

export default async function (scherm) {
    const regisseur = await scherm.visit('regisseur');
    await regisseur.goto(`${scherm.address}/app/gezinsplannen`);
    await scherm.go(regisseur, regisseur.getByRole('link', { name: 'Gezinsplan Osei-Jansen' }));
    const plan = regisseur.url();
    await scherm.go(regisseur, regisseur.getByRole('link', { name: 'Deelplan toevoegen' }));
    await scherm.go(regisseur, regisseur.getByRole('button', { name: 'Verstuur' }));
    await scherm.look(regisseur, 'deelplan-fout');
    await regisseur.getByLabel('Wat voegt u toe').selectOption('WMOHULP');
    await regisseur.getByLabel('Naam').fill('Hulp in huis');
    await regisseur.getByLabel('Begint op').fill(new Date().toISOString().slice(0, 10));
    await regisseur.getByRole('checkbox').first().check();
    await scherm.look(regisseur, 'deelplan');
    await scherm.go(regisseur, regisseur.getByRole('button', { name: 'Verstuur' }));
    if (!(await regisseur.getByRole('rowheader', { name: /Hulp in huis/ }).count())) {
        scherm.problem('a deelplan that was added does not show');
    }

    await regisseur.goto(`${plan}/status`);
    const value = await regisseur.getByLabel('Waarvan').locator('option', { hasText: 'Hulp in huis' }).getAttribute('value');
    await regisseur.getByLabel('Waarvan').selectOption(value);
    await scherm.go(regisseur, regisseur.getByRole('button', { name: 'Kies' }));
    await regisseur.getByLabel('Onderzoek gestart').check();
    await scherm.look(regisseur, 'planstatus');
    await scherm.go(regisseur, regisseur.getByRole('button', { name: 'Verstuur' }));
    if (!(await regisseur.locator('main table').getByText('Onderzoek gestart').count())) {
        scherm.problem('a status that was set does not show');
    }
    await scherm.look(regisseur, 'gezinsplan-gewijzigd');
}
