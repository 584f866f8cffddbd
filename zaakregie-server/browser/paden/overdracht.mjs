// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

// A deelplan is handed over, accepted, and its status set; another one is refused. Each step is a message between two roles.
async function answer(scherm, page, locator) {
    await scherm.go(page, locator);
    for (let turn = 0; turn < 40 && (await page.getByText('wordt opgehaald').count()) > 0; turn++) {
        await page.waitForTimeout(250);
        await page.reload();
    }
}

export default async function (scherm) {
    const regisseur = await scherm.visit('regisseur');
    await regisseur.goto(`${scherm.address}/app/overdrachten`);
    await scherm.look(regisseur, 'overdrachten-geweigerd');
    await scherm.go(regisseur, regisseur.locator('.zr-split__item', { hasText: 'Geen antwoord' }).first());
    await scherm.look(regisseur, 'overdrachten-geen-antwoord');
    await scherm.go(regisseur, regisseur.getByRole('button', { name: 'Ik heb herinnerd' }));
    await scherm.look(regisseur, 'overdrachten-herinnerd');
    await regisseur.goto(`${scherm.address}/app/overdrachten?toon=afgerond`);
    await scherm.look(regisseur, 'overdrachten-geaccepteerd');

    await regisseur.goto(`${scherm.address}/app/overdrachten/nieuw`);
    await scherm.look(regisseur, 'overdracht-nieuw');
    await regisseur.getByLabel('Bericht aan de ontvanger').fill('Het gaat om 999990019');
    await scherm.go(regisseur, regisseur.getByRole('button', { name: 'Verstuur' }));
    await scherm.look(regisseur, 'overdracht-nieuw-fout');
    await regisseur.getByLabel('Deelplan', { exact: true }).selectOption('9999DLP000037');
    await regisseur.getByLabel('backoffice').check();
    await regisseur.getByLabel('Bericht aan de ontvanger').fill('Graag voor de winter.');
    await scherm.go(regisseur, regisseur.getByRole('button', { name: 'Verstuur' }));
    for (let turn = 0; turn < 40 && (await regisseur.getByText('Wacht op antwoord').count()) === 0; turn++) {
        await regisseur.waitForTimeout(250);
        await regisseur.reload();
    }
    await scherm.look(regisseur, 'overdracht-verstuurd');
    const handedOver = regisseur.url();

    const backoffice = await scherm.visit('backoffice');
    await backoffice.goto(`${scherm.address}/app/werkvoorraad`);
    await scherm.look(backoffice, 'werkvoorraad');
    await scherm.go(backoffice, backoffice.locator('.zr-split__item', { hasText: '9999DLP000037' }));
    await backoffice.locator('#at').fill('Wij plannen een huisbezoek.');
    await answer(scherm, backoffice, backoffice.getByRole('button', { name: 'Accepteer' }));
    await backoffice.waitForTimeout(500);
    await backoffice.reload();
    await scherm.look(backoffice, 'werkvoorraad-geaccepteerd');
    await backoffice.getByLabel('Nieuwe status').selectOption({ index: 1 });
    await scherm.go(backoffice, backoffice.getByRole('button', { name: 'Zet status' }));
    if ((await backoffice.getByText('Status gezet').count()) === 0) {
        scherm.problem(`the status was not set: ${await backoffice.locator('.utrecht-alert').textContent()}`);
    }
    await scherm.look(backoffice, 'werkvoorraad-status');

    await regisseur.goto(handedOver);
    if ((await regisseur.getByText('Wij plannen een huisbezoek.').count()) === 0) {
        scherm.problem('the answer of the backoffice is not on the page of the regisseur');
    }

    await backoffice.goto(`${scherm.address}/app/werkvoorraad`);
    await scherm.go(backoffice, backoffice.getByRole('button', { name: 'Weiger' }));
    await scherm.look(backoffice, 'werkvoorraad-fout');
    await backoffice.getByLabel('Reden').selectOption('Buiten regio');
    await scherm.go(backoffice, backoffice.getByRole('button', { name: 'Weiger' }));
    await scherm.look(backoffice, 'werkvoorraad-geweigerd');
}
