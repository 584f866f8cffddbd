// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

// A system refused a message and works again: what can be done, and how that ends, told by the page itself.
export default async function (scherm) {
    const beheerder = await scherm.visit('applicatiebeheerder');
    await beheerder.goto(`${scherm.address}/app/berichten`);
    await scherm.look(beheerder, 'berichten-oorzaken');
    await beheerder.goto(`${scherm.address}/app/afleveringen`);
    await scherm.look(beheerder, 'afleveringen-te-bekijken');
    await scherm.go(beheerder, beheerder.getByRole('link', { name: /^Bekijk wat kan/ }).first());
    await scherm.look(beheerder, 'herverzending');
    await scherm.go(beheerder, beheerder.getByRole('button', { name: 'Bevestig en bied aan' }));
    await beheerder.getByText('1 van 1 afgeleverd').waitFor();
    await scherm.look(beheerder, 'herverzending-uitslag');
}
