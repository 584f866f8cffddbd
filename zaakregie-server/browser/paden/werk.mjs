// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

// Mijn werk of each role that has it, as the first page after logging in.
export default async function (scherm) {
    for (const role of ['regisseur', 'wijkteamlid', 'backoffice']) {
        const page = await scherm.visit(role);
        if (!page.url().endsWith('/app/mijn-werk')) {
            scherm.problem(`the first page of a ${role} is ${page.url()}`);
        }
        const makes = await page.getByRole('button', { name: 'Nieuw gezinsplan' }).count();
        if (makes !== (role === 'regisseur' ? 1 : 0)) {
            scherm.problem(`a ${role} sees ${makes} buttons to make a plan`);
        }
        await scherm.look(page, `mijn-werk-${role}`);
    }
}
