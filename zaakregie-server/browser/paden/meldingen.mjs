// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

// A zaak that is in no plan is linked to one, another one is not; then what happened in the plans is read.
async function expect(scherm, page, words) {
    if ((await page.getByText(words).count()) === 0) {
        const said = await page.locator('.utrecht-alert').allTextContents();
        scherm.problem(`not on the page: ${words}; it says ${said.join(' ')}`);
    }
}

export default async function (scherm) {
    const page = await scherm.visit('regisseur');
    await page.goto(`${scherm.address}/app/meldingen`);
    await scherm.look(page, 'meldingen');
    const answers = page.getByRole('region', { name: 'Antwoorden op overdrachten' });
    await scherm.go(page, answers.getByRole('link').first());
    await expect(scherm, page, /Geaccepteerd|Geweigerd/);
    await page.goto(`${scherm.address}/app/meldingen`);

    const first = page.locator('form[aria-label^="Koppelen "]').first();
    await scherm.go(page, first.getByRole('button', { name: 'Koppel' }));
    await expect(scherm, page, 'hoort nu bij');
    await scherm.look(page, 'meldingen-gekoppeld');

    const other = page.locator('form[aria-label^="Niet koppelen "]').first();
    await scherm.go(page, other.getByRole('button', { name: 'Niet koppelen' }));
    await expect(scherm, page, 'Kies waarom');
    await page.locator('form[aria-label^="Niet koppelen "] select').first().selectOption('Niet nodig voor het plan');
    await scherm.go(page, page.locator('form[aria-label^="Niet koppelen "] button').first());
    await expect(scherm, page, 'is niet gekoppeld');

    await page.locator('.zr-msg input[type=checkbox]').first().check();
    await scherm.go(page, page.getByRole('button', { name: 'Markeer keuze als gelezen' }));
    await expect(scherm, page, '1 melding gelezen');
    const kinds = page.locator('form[aria-label="Soort gebeurtenis"]');
    await kinds.getByLabel('Status gewijzigd').check();
    for (const kind of ['Zaak gemaakt', 'Zaak gewijzigd', 'Document toegevoegd', 'Document gewijzigd']) {
        await kinds.getByLabel(kind).uncheck();
    }
    await scherm.go(page, page.getByRole('button', { name: 'Pas toe' }));
    await scherm.look(page, 'meldingen-soort');
    await page.goto(`${scherm.address}/app/meldingen?toon=gelezen`);
    await scherm.look(page, 'meldingen-gelezen');

    const backoffice = await scherm.visit('backoffice');
    await backoffice.goto(`${scherm.address}/app/meldingen`);
    await scherm.look(backoffice, 'meldingen-backoffice');
    const team = await scherm.visit('wijkteamlid');
    await team.goto(`${scherm.address}/app/meldingen`);
    await scherm.look(team, 'meldingen-wijkteam');
}
