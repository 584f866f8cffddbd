// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

// Unpacks the browser of the package in a folder and prints where its program is: node pak-uit.mjs FOLDER
import { mkdirSync } from 'node:fs';

const [folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
process.env.TMPDIR = folder;
const { default: chromium } = await import('@sparticuz/chromium');
console.log(await chromium.executablePath());
