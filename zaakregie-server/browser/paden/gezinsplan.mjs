// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

export default async function (scherm) {
    const regisseur = await scherm.visit('regisseur');
    await regisseur.keyboard.press('Tab');
    const words = await regisseur.evaluate(() => document.activeElement?.textContent);
    if (words !== 'Naar de inhoud') {
        scherm.problem(`the first stop of the keyboard is ${words}`);
    }
    await scherm.look(regisseur, 'gezinsplannen');
    await scherm.go(regisseur, regisseur.locator('main tbody a').first());
    await scherm.look(regisseur, 'gezinsplan');

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
