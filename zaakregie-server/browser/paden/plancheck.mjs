// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

export default async function (scherm) {
    const kcc = await scherm.visit('klantcontactcentrum');
    const check = kcc.getByRole('button', { name: 'Controleer' });
    await scherm.look(kcc, 'plancheck');
    await scherm.go(kcc, check);
    await scherm.look(kcc, 'plancheck-fout');
    for (const [bsn, name] of [
        [process.env.BSN_MET_PLAN, 'plancheck-ja'],
        [process.env.BSN_ZONDER_PLAN, 'plancheck-nee'],
    ]) {
        await kcc.getByLabel('Burgerservicenummer (BSN)').fill(bsn ?? '');
        await kcc.getByLabel('Wmo-aanvraag').check();
        await scherm.go(kcc, check);
        await scherm.look(kcc, name);
    }
}
