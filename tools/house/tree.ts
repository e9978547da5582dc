import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const places = ['apps', 'packages', 'tools', 'docs'];
const made = /^(node_modules|dist|data|coverage|test-results|playwright-report)$|^\./;

/** Every file of ours under `root`, with forward slashes, sorted. What was installed, built or measured is not ours. */
export function filesOf(root: string): string[] {
  const top = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => entry.name);
  const below = places.filter((place) => existsSync(join(root, place))).flatMap((place) => walk(root, place));
  return [...top, ...below].sort();
}

function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (made.test(entry.name)) return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(root, path) : [path];
  });
}

export const isSource = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
/** A test, or what only a test stands on. */
export const isTest = (path: string): boolean => /\.(test|sample)\.tsx?$|\/fixture\//.test(path);
