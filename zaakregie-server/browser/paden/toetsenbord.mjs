// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

// Logging in, asking whether there is a plan, looking into a plan and accepting a hand-over, without a mouse.
async function login(scherm, role) {
    const page = await scherm.visit();
    await scherm.enter(page, page.getByRole('button', { name: role }));
    return page;
}

export default async function (scherm) {
    const kcc = await login(scherm, 'klantcontactcentrum');
    await scherm.tab(kcc, kcc.getByLabel('Burgerservicenummer (BSN)'));
    await kcc.keyboard.type(process.env.BSN_MET_PLAN);
    await scherm.tab(kcc, kcc.getByRole('radio').first());
    await kcc.keyboard.press('Space');
    await scherm.enter(kcc, kcc.getByRole('button', { name: 'Controleer' }));
    if ((await kcc.getByText('er loopt een gezinsplan').count()) === 0) {
        scherm.problem('the keyboard alone gives no answer on a plan');
    }

    const regisseur = await login(scherm, 'regisseur');
    await scherm.enter(regisseur, regisseur.getByRole('link', { name: 'Gezinsplannen', exact: true }).first());
    await scherm.enter(regisseur, regisseur.getByRole('link', { name: 'Gezinsplan Osei-Jansen' }));
    await scherm.enter(regisseur, regisseur.getByRole('link', { name: 'Documenten' }).first());

    const backoffice = await login(scherm, 'backoffice');
    await scherm.enter(backoffice, backoffice.getByRole('link', { name: 'Beantwoord' }).first());
    await scherm.tab(backoffice, backoffice.locator('#at'));
    await backoffice.keyboard.type('Wij beginnen maandag.');
    await scherm.enter(backoffice, backoffice.getByRole('button', { name: 'Accepteer' }));
    if ((await backoffice.getByRole('button', { name: 'Accepteer' }).count()) > 0) {
        scherm.problem('the keyboard alone accepts no hand-over');
    }
}
