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
}
