// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

// Walks through the screens of a running demo with a real browser: node bekijk.mjs ADDRESS BROWSER [FOLDER]
// Each page must pass axe, scroll in one direction only at 320 px, and ask nothing of another host. With a folder, each page
// is drawn there, wide and narrow, light and dark. Prints what is wrong, one line each.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [address, executablePath, folder] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const problems = [];
let checked = 0;

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
if (folder) {
    mkdirSync(folder, { recursive: true });
}

async function visit(role) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
    const page = await context.newPage();
    page.on('request', (request) => {
        if (!request.url().startsWith(address) && !request.url().startsWith('data:')) {
            problems.push(`asks another host: ${new URL(request.url()).host}`);
        }
    });
    page.on('console', (message) => {
        if (message.type() === 'error') {
            problems.push(`${page.url()}: ${message.text()}`);
        }
    });
    await page.goto(`${address}/app`);
    if (role) {
        await page.getByRole('button', { name: role }).click();
    }
    return page;
}

async function check(page, name) {
    await page.evaluate(axe);
    const found = await page.evaluate(() =>
        window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
    );
    checked++;
    for (const violation of found.violations) {
        const where = violation.nodes.map((node) => node.target.join(' ')).slice(0, 3);
        problems.push(`${name}: ${violation.id} at ${where.join(' | ')}`);
    }
}

async function look(page, name) {
    for (const scheme of ['light', 'dark']) {
        for (const width of [1280, 360]) {
            await page.setViewportSize({ width, height: 900 });
            await page.emulateMedia({ colorScheme: scheme });
            // colours do not depend on the width, so three of the four say all
            if (scheme === 'light' || width === 1280) {
                await check(page, `${name} ${scheme} ${width}`);
            }
            if (folder) {
                await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`), fullPage: true });
            }
        }
    }
    await page.setViewportSize({ width: 320, height: 900 });
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (tooWide > 0) {
        problems.push(`${name}: ${tooWide} px too wide at 320 px`);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
}

async function skipLink(page) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate(() => document.activeElement?.textContent);
    if (words !== 'Naar de inhoud') {
        problems.push(`the first stop of the keyboard is ${words}`);
    }
}

const guest = await visit(null);
await look(guest, 'inloggen');
await guest.getByLabel('Naam').fill('niemand');
await guest.getByLabel('Wachtwoord').fill('dit is het niet');
await guest.getByRole('button', { name: 'Inloggen', exact: true }).click();
await look(guest, 'inloggen-fout');

const regisseur = await visit('regisseur');
await skipLink(regisseur);
await look(regisseur, 'gezinsplannen');
await regisseur.locator('main tbody a').first().click();
await look(regisseur, 'gezinsplan');
await regisseur.goto(`${address}/app/gezinsplannen`);
await regisseur.getByLabel('Zoek op nummer of naam van het plan').fill('bestaat niet');
await regisseur.keyboard.press('Enter');
await regisseur.waitForLoadState();
await look(regisseur, 'gezinsplannen-leeg');
const refused = await regisseur.goto(`${address}/app/gezinsplannen/9999BESTAATNIET`);
if (refused.status() !== 403) {
    problems.push(`a plan that is not there answers ${refused.status()}`);
}
problems.splice(0, problems.length, ...problems.filter((p) => !p.includes('the server responded with a status of 403')));
await look(regisseur, 'geen-toegang');

const kcc = await visit('klantcontactcentrum');
await look(kcc, 'plancheck');
await kcc.getByRole('button', { name: 'Controleer' }).click();
await look(kcc, 'plancheck-fout');
for (const [bsn, name] of [[process.env.BSN_MET_PLAN, 'plancheck-ja'], [process.env.BSN_ZONDER_PLAN, 'plancheck-nee']]) {
    await kcc.getByLabel('Burgerservicenummer (BSN)').fill(bsn ?? '');
    await kcc.getByLabel('Wmo-aanvraag').check();
    await kcc.getByRole('button', { name: 'Controleer' }).click();
    await look(kcc, name);
}

const beheerder = await visit('applicatiebeheerder');
await look(beheerder, 'berichten');
await beheerder.locator('main tbody a').first().click();
await look(beheerder, 'bericht');
await beheerder.goto(`${address}/app/berichten?soort=FOUT`);
const wrong = beheerder.locator('main tbody a').first();
if (await wrong.count()) {
    await wrong.click();
    await look(beheerder, 'bericht-fout');
}
await beheerder.goto(`${address}/app/gezondheid`);
await look(beheerder, 'gezondheid');

const privacy = await visit('privacy officer');
await privacy.locator('main tbody a').first().click();
await look(privacy, 'bericht-zonder-inhoud');

await browser.close();
console.log(JSON.stringify({ checked, problems }));
