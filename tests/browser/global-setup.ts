import { rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildExample } from './built-example.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The example archive as a site, built once for all files of tests: they only read it. */
    readonly exampleSite: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const site = await buildExample();
  project.provide('exampleSite', site);
  return () => rmSync(path.dirname(site), { recursive: true, force: true });
}
