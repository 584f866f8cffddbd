// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

// Pages with every colour role, for a theme of a municipality: axe judges its contrast in light and dark.
export default async function (scherm) {
    const stranger = await scherm.visit();
    await scherm.look(stranger, 'thema-inloggen');
    const beheerder = await scherm.visit('applicatiebeheerder');
    await scherm.look(beheerder, 'thema-berichten');
    await beheerder.goto(`${scherm.address}/app/abonnementen`);
    await scherm.look(beheerder, 'thema-abonnementen');
    const kcc = await scherm.visit('klantcontactcentrum');
    await scherm.go(kcc, kcc.getByRole('button', { name: 'Controleer' }));
    await scherm.look(kcc, 'thema-plancheck-fout');
}
