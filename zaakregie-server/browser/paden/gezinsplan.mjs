// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

export default async function (scherm) {
    const regisseur = await scherm.visit('regisseur');
    await regisseur.goto(`${scherm.address}/app/gezinsplannen`);
    await regisseur.keyboard.press('Tab');
    const words = await regisseur.evaluate(() => document.activeElement?.textContent);
    if (words !== 'Naar de inhoud') {
        scherm.problem(`the first stop of the keyboard is ${words}`);
    }
    await scherm.look(regisseur, 'gezinsplannen');
    await scherm.go(regisseur, regisseur.getByRole('link', { name: 'Gezinsplan Osei-Jansen' }));
    const plan = regisseur.url();
    await scherm.look(regisseur, 'gezinsplan');
    await print(scherm, regisseur);

    for (const [tab, name] of [
        ['Documenten', 'plan-documenten'],
        ['Mensen en rollen', 'plan-mensen'],
        ['Geschiedenis', 'plan-geschiedenis'],
    ]) {
        await scherm.go(regisseur, regisseur.locator('.zr-tabs').getByRole('link', { name: tab }));
        await scherm.look(regisseur, name);
    }
    await shielded(scherm, regisseur, plan);
    await document(scherm, regisseur, plan);
    await addDocument(scherm, regisseur, plan);
    await evaluation(scherm, regisseur, plan);

    await regisseur.goto(`${scherm.address}/app/gezinsplannen`);
    await regisseur.getByLabel('Zoek op nummer of naam van het plan').fill('bestaat niet');
    await Promise.all([regisseur.waitForEvent('load'), regisseur.keyboard.press('Enter')]);
    await scherm.look(regisseur, 'gezinsplannen-leeg');

    const refused = await regisseur.goto(`${scherm.address}/app/gezinsplannen/9999BESTAATNIET`);
    if (refused.status() !== 403) {
        scherm.problem(`a plan that is not there answers ${refused.status()}`);
    }
    await scherm.look(regisseur, 'geen-toegang');
}

/** On paper: no menu and no buttons, and who printed it. */
async function print(scherm, page) {
    await page.emulateMedia({ media: 'print' });
    const shown = await page.locator('.zr-printonly').isVisible();
    const menu = await page.locator('.zr-nav').isVisible();
    if (!shown || menu) {
        scherm.problem('the print of a plan shows the menu, or not who printed it');
    }
    if (scherm.folder) {
        await page.pdf({ path: `${scherm.folder}/gezinsplan.pdf`, preferCSSPageSize: true, printBackground: true });
    }
    await page.emulateMedia({ media: 'screen' });
}

async function document(scherm, page, plan) {
    await page.goto(`${plan}/documenten`);
    const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('main tbody a').first().click(),
    ]);
    if (await download.failure()) {
        scherm.problem(`a document cannot be saved: ${await download.failure()}`);
    }
}

/** The numbers in full for one view, and a plan that is shielded for a while. */
async function shielded(scherm, page, plan) {
    await page.goto(`${plan}/mensen`);
    await scherm.go(page, page.getByRole('button', { name: 'Toon BSN' }));
    if (!(await page.getByText('één keer voluit').count())) {
        scherm.problem('the numbers of a plan cannot be shown in full');
    }
    await page.goto(`${plan}/mensen`);
    await page.getByLabel('Waarom').selectOption('Geheim adres');
    await scherm.go(page, page.getByRole('button', { name: 'Scherm het plan af' }));
    await scherm.look(page, 'plan-afgeschermd');
    await scherm.go(page, page.getByRole('button', { name: 'Hef de afscherming op' }));
}

async function addDocument(scherm, page, plan) {
    await page.goto(`${plan}/documenten`);
    await scherm.go(page, page.getByRole('link', { name: 'Document toevoegen' }));
    await page.getByLabel('Titel').fill('Verslag huisbezoek november');
    await scherm.go(page, page.getByRole('button', { name: 'Verstuur' }));
    await scherm.look(page, 'plan-document-fout');
    await page.getByLabel('Soort document').fill('Verslag');
    await page.getByLabel('Bestand', { exact: true }).setInputFiles({
        name: 'verslag.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4 verslag van het huisbezoek'),
    });
    await scherm.go(page, page.getByRole('button', { name: 'Verstuur' }));
    if (!(await page.getByRole('link', { name: 'Verslag huisbezoek november' }).count())) {
        scherm.problem('a document that was added does not show');
    }
    await scherm.look(page, 'plan-document-toegevoegd');
}

async function evaluation(scherm, page, plan) {
    await page.goto(`${plan}/evaluatie`);
    await scherm.go(page, page.getByRole('button', { name: 'Bewaar' }));
    await scherm.look(page, 'plan-evaluatie-fout');
    const day = new Date(Date.now() + 12 * 24 * 3600 * 1000).toISOString().slice(0, 10);
    await page.getByLabel('Datum').fill(day);
    await page.getByLabel('Tijd').fill('13:30');
    await scherm.go(page, page.getByRole('button', { name: 'Bewaar' }));
    if (!(await page.getByText('Volgende evaluatie:').count())) {
        scherm.problem('a planned evaluation does not show');
    }
    await scherm.look(page, 'gezinsplan-evaluatie');
}
