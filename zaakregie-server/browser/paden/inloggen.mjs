// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

export default async function (scherm) {
    const guest = await scherm.visit(null);
    await scherm.look(guest, 'inloggen');
    await guest.getByLabel('Naam').fill('niemand');
    await guest.getByLabel('Wachtwoord').fill('dit is het niet');
    await scherm.go(guest, guest.getByRole('button', { name: 'Inloggen', exact: true }));
    await scherm.look(guest, 'inloggen-fout');
}
