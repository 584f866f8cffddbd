// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

// Unpacks the packages of a folder with npm, which checks the integrity hashes of its lock file and refuses anything else.
// The folder is the argument; without one it is that of the official schemas. Does nothing when what lies unpacked is still
// what npm checked for this lock file: the stamp holds the hashes of both.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = process.argv[2] ? resolve(process.argv[2]) : dirname(fileURLToPath(import.meta.url));
const packages = Object.keys(JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).dependencies).map((name) =>
    join(here, 'node_modules', name),
);
const stampFile = join(here, 'node_modules', '.zaakregie-stamp');

function hash(...parts) {
    const digest = createHash('sha512');
    parts.forEach((part) => digest.update(part));
    return digest.digest('hex');
}

function stamp() {
    const files = packages
        .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, file)))
        .filter((file) => statSync(file).isFile())
        .sort();
    return hash(
        readFileSync(join(here, 'package-lock.json')),
        ...files.flatMap((file) => [relative(here, file), '\0', hash(readFileSync(file)), '\0']),
    );
}

const isCurrent = existsSync(stampFile) && packages.every(existsSync) && readFileSync(stampFile, 'utf8') === stamp();
if (!isCurrent) {
    try {
        execSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', { cwd: here, stdio: 'inherit' });
    } catch {
        console.error('npm did not deliver what package-lock.json asks for.');
        process.exit(1);
    }
    writeFileSync(stampFile, stamp());
}
