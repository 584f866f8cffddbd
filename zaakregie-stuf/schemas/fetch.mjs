// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2

// Unpacks the official schemas with npm, which checks the integrity hash of the lock file and refuses anything else. Does
// nothing when what lies unpacked is still what npm checked for this lock file: the stamp holds the hashes of both.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const unpacked = join(here, 'node_modules', 'stuf-gemma', 'spec');
const stampFile = join(here, 'node_modules', '.zaakregie-stamp');

function hash(...parts) {
    const digest = createHash('sha512');
    parts.forEach((part) => digest.update(part));
    return digest.digest('hex');
}

function stamp() {
    const files = readdirSync(unpacked, { recursive: true })
        .filter((file) => statSync(join(unpacked, file)).isFile())
        .sort();
    return hash(
        readFileSync(join(here, 'package-lock.json')),
        ...files.flatMap((file) => [file, '\0', hash(readFileSync(join(unpacked, file))), '\0']),
    );
}

const isCurrent = existsSync(stampFile) && existsSync(unpacked) && readFileSync(stampFile, 'utf8') === stamp();
if (!isCurrent) {
    try {
        execSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', { cwd: here, stdio: 'inherit' });
    } catch {
        console.error('npm did not deliver the schemas that package-lock.json asks for.');
        process.exit(1);
    }
    writeFileSync(stampFile, stamp());
}
