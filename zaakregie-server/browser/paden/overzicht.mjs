// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

export default async function (scherm) {
    const manager = await scherm.visit('teammanager');
    await scherm.look(manager, 'overzicht');
    for (const table of await manager.getByText('Toon de cijfers als tabel').all()) {
        await table.click();
    }
    await scherm.look(manager, 'overzicht-tabellen');
    await manager.getByLabel('Zaaktype', { exact: true }).selectOption('WMOHULP');
    await scherm.go(manager, manager.getByRole('button', { name: 'Toon' }));
    await scherm.look(manager, 'overzicht-gefilterd');

    const regisseur = await scherm.visit('regisseur');
    await regisseur.goto(`${scherm.address}/app/overzicht?van=mij`);
    await scherm.look(regisseur, 'overzicht-eigen');
    await scherm.go(regisseur, regisseur.getByRole('link', { name: 'Alle lopende zaken' }));
    if (!(await regisseur.locator('main tbody a').count())) {
        scherm.problem('there are no zaken behind the figures');
    }
    await scherm.look(regisseur, 'overzicht-zaken');
}
