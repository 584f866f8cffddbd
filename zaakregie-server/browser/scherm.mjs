// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

// What the walks through the screens share: a browser, somebody who is logged in, and a look at a page. Each page must pass
// axe, show where the keyboard is, scroll in one direction only at 320 px, and ask nothing of another host. With a folder, each page is drawn there, wide
// and narrow, light and dark.
import { createRequire } from 'node:module';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// what dark colours can change; all else was checked in light ones
const colourRules = ['color-contrast', 'link-in-text-block'];
const LONGEST = 2400;
const MOST_STOPS = 150;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Starts the browser, or gives undefined with the reason on standard error when it does not run here. */
export async function start(executablePath) {
    try {
        const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
        const browser = await chromium.launch({ executablePath, args, timeout: 120_000 });
        const page = await browser.newPage();
        await page.setContent('<p>een</p>');
        await page.close();
        return browser;
    } catch (problem) {
        console.error(`the browser does not run here: ${problem.message}`);
        return undefined;
    }
}

export class Scherm {
    problems = [];
    checked = 0;

    constructor(browser, address, folder) {
        this.browser = browser;
        this.address = address;
        this.folder = folder;
        if (folder) {
            mkdirSync(folder, { recursive: true });
        }
    }

    problem(text) {
        this.problems.push(text);
    }

    /** A page for somebody who logs in by the button of the demo, or who does not log in. */
    async visit(role) {
        const context = await this.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
        context.setDefaultTimeout(120_000);
        const page = await context.newPage();
        page.on('request', (request) => {
            if (!request.url().startsWith(this.address) && !request.url().startsWith('data:')) {
                this.problem(`asks another host: ${new URL(request.url()).host}`);
            }
        });
        page.on('console', (message) => {
            // a page that answers with a status of 4xx is reported here too, and is looked at where it is expected
            if (message.type() === 'error' && !message.text().includes('the server responded with a status of 4')) {
                this.problem(`${page.url()}: ${message.text()}`);
            }
        });
        await page.goto(`${this.address}/app`);
        if (role) {
            await this.go(page, page.getByRole('button', { name: role }));
        }
        return page;
    }

    /** Follows a link or sends a form, and waits until the next page is there whole. */
    async go(page, target) {
        await Promise.all([page.waitForEvent('load'), target.click()]);
    }

    /** Goes to something by the Tab key, as who has no mouse must. */
    async tab(page, target) {
        for (let stop = 0; stop < MOST_STOPS; stop++) {
            if (await target.evaluate((element) => element === document.activeElement)) {
                return;
            }
            await page.keyboard.press('Tab');
        }
        this.problem(`${page.url()}: the Tab key does not reach ${target}`);
    }

    /** The same, and then the Enter key, and waits until the next page is there whole. */
    async enter(page, target) {
        await this.tab(page, target);
        await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
        this.checked++;
    }

    /** Looks at a page in each width and colour. */
    async look(page, name) {
        await this.#focus(page, name);
        for (const scheme of ['light', 'dark']) {
            for (const width of [1280, 360]) {
                await page.setViewportSize({ width, height: 900 });
                await page.emulateMedia({ colorScheme: scheme });
                // colours do not depend on the width, so three of the four say all
                if (scheme === 'light' || width === 1280) {
                    await this.#check(page, `${name} ${scheme} ${width}`, scheme === 'light' ? rules : colourRules);
                }
                if (this.folder) {
                    await this.#draw(page, join(this.folder, `${name}-${width}-${scheme}.png`), width);
                }
            }
        }
        await page.setViewportSize({ width: 320, height: 900 });
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (tooWide > 0) {
            this.problem(`${name}: ${tooWide} px too wide at 320 px`);
        }
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.emulateMedia({ colorScheme: 'light' });
    }

    /** Everything that the keyboard can reach looks different when it is there. */
    async #focus(page, name) {
        await page.keyboard.press('Tab');
        const unseen = await page.evaluate(() => {
            const looks = (element) => {
                const style = getComputedStyle(element);
                return [style.outlineStyle, style.outlineWidth, style.boxShadow, style.borderColor, style.backgroundColor].join();
            };
            const all = document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary');
            const found = [...all].filter((element) => {
                if (!element.checkVisibility() || element.disabled) {
                    return false;
                }
                document.activeElement?.blur();
                const before = looks(element);
                element.focus();
                return element === document.activeElement && looks(element) === before;
            });
            document.activeElement?.blur();
            window.scrollTo(0, 0);
            return found.map((element) => element.outerHTML.slice(0, 120));
        });
        unseen.slice(0, 3).forEach((element) => this.problem(`${name}: nothing shows that the keyboard is at ${element}`));
    }

    /** The whole page, of a very long one the top. */
    async #draw(page, path, width) {
        const whole = await page.evaluate(() => document.documentElement.scrollHeight);
        const clip = { x: 0, y: 0, width, height: Math.min(whole, LONGEST) };
        await page.screenshot({ path, clip, fullPage: true });
    }

    async #check(page, name, runOnly) {
        if (!(await page.evaluate(() => 'axe' in window))) {
            await page.evaluate(axe);
        }
        const found = await page.evaluate((only) => window.axe.run({ runOnly: only, resultTypes: ['violations'] }), runOnly);
        this.checked++;
        for (const violation of found.violations) {
            const where = violation.nodes.map((node) => node.target.join(' ')).slice(0, 3);
            this.problem(`${name}: ${violation.id} at ${where.join(' | ')}`);
        }
    }
}
