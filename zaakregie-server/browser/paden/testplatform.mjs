// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

// The test platform: this system tested in one go, then a system that sends, followed live while its messages come in.
import { readFileSync } from 'node:fs';

const examples = '../zaakregie-stuf/src/test/resources/berichten';

/** Sends an example to the platform, as the system under test does. */
async function send(address, file) {
    const body = readFileSync(`${examples}/${file}`, 'utf8');
    const action = /SOAPAction: ("[^"]+")/.exec(body)[1];
    await fetch(address, { method: 'POST', headers: { 'Content-Type': 'text/xml; charset=utf-8', SOAPAction: action }, body });
}

export default async function (scherm) {
    const tester = await scherm.visit('tester');
    await tester.goto(`${scherm.address}/app/testplatform`);
    await scherm.go(tester, tester.getByRole('link', { name: 'Test dit systeem zelf' }));
    await scherm.look(tester, 'testplatform-nieuw');
    await tester.getByLabel('Alleen deze scenario').fill('ZKS-99');
    await scherm.go(tester, tester.getByRole('button', { name: 'Start de run' }));
    await scherm.look(tester, 'testplatform-nieuw-fout');
    await tester.getByLabel('Alleen deze scenario').fill('ZKS-01, ZKS-05');
    await scherm.go(tester, tester.getByRole('button', { name: 'Start de run' }));
    // the page says so by itself: nothing is loaded anew
    await tester.getByRole('link', { name: 'Verslag (HTML)' }).waitFor();
    const passed = tester.url();

    await tester.goto(`${scherm.address}/app/testplatform/nieuw`);
    await tester.getByLabel('Rol van het systeem').selectOption('regiesysteem');
    await tester.getByLabel('Product').fill('PlanRegie');
    await tester.getByLabel('Versie').fill('4.2.0');
    await tester.getByLabel('Leverancier').fill('Leverancier Voorbeeld');
    await scherm.go(tester, tester.getByRole('button', { name: 'Start de run' }));
    const run = tester.url();
    const address = (port) => tester.locator('dd code', { hasText: `/${port}` }).first().innerText();
    await tester.getByText('Nu: genereerZaakIdentificatie').waitFor();
    await send(await address('VrijeBerichten'), 'genereerZaakIdentificatie-request-full.xml');
    await tester.getByText('Nu: creeerZaak').waitFor();
    await tester.locator('summary', { hasText: 'genereerZaakIdentificatie' }).first().click();
    await send(await address('OntvangAsynchroon'), 'creeerZaak-gezinsplan-request-full.xml');
    await tester.getByRole('heading', { name: 'Nu: genereerZaakIdentificatie' }).waitFor();
    if (tester.url() !== run) {
        scherm.problem('the page of a run went elsewhere while it was followed');
    }
    await scherm.look(tester, 'testplatform-volgen');
    await scherm.go(tester, tester.getByRole('link', { name: 'Alleen fouten' }));
    await tester.getByText('Verzoek (').click();
    await scherm.look(tester, 'testplatform-bericht');
    await scherm.go(tester, tester.getByRole('button', { name: 'Stop na deze stap' }));
    await tester.getByRole('link', { name: 'Verslag (HTML)' }).waitFor();

    // the same system again, and now the platform expects another municipality
    await tester.goto(passed);
    await scherm.go(tester, tester.getByRole('link', { name: 'Nog een keer' }));
    await tester.getByLabel('Alleen deze scenario').fill('ZKS-01, ZKS-05');
    await tester.getByText('Eigen adressen, namen').evaluate((summary) => (summary.parentElement.open = true));
    await tester.getByLabel('Gemeentecode').fill('1234');
    await scherm.go(tester, tester.getByRole('button', { name: 'Start de run' }));
    await tester.getByRole('link', { name: 'Verslag (HTML)' }).waitFor();
    await tester.goto(`${scherm.address}/app/testplatform`);
    await scherm.look(tester, 'testplatform');
    await tester.getByLabel('Eerst').selectOption(passed.split('/').at(-1));
    await scherm.go(tester, tester.getByRole('button', { name: 'Vergelijk' }));
    await scherm.look(tester, 'testplatform-vergelijk');
}
