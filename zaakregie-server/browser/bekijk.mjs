// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

// Walks one of the paths through the screens of a running demo: node bekijk.mjs PATH ADDRESS BROWSER [FOLDER]
// Prints how many page states were checked and what is wrong. Ends with 75 when the browser does not run here.
import { Scherm, start } from './scherm.mjs';

const [path, address, executablePath, folder] = process.argv.slice(2);
const browser = await start(executablePath);
if (!browser) {
    process.exit(75);
}
const scherm = new Scherm(browser, address, folder);
const { default: walk } = await import(`./paden/${path}.mjs`);
await walk(scherm);
await browser.close();
console.log(JSON.stringify({ checked: scherm.checked, problems: scherm.problems }));
