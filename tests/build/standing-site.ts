import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { siteDigests } from '../../bench/scale/site-digests.ts';
import { buildSite } from '../../src/build/build.ts';
import { write } from '../commands/program.ts';

/** Where an archive stands and its site. */
export interface Places {
  readonly input: string;
  readonly output: string;
}

export const story = (title: string): string =>
  `---\ntitle: ${title}\ndate: 2021-03-04\n---\n\n“The weir will hold,” said Ada Holm, the mayor of Port Ellery.\n`;

/** A site as one build left it, with what it remembers, to be broken in many ways. */
export class StandingSite {
  readonly #work: string;
  /** Digests of its files. */
  digests = new Map<string, string>();

  constructor(work: string) {
    this.#work = work;
  }

  async build(): Promise<void> {
    const { input, output } = this.#placesIn('model');
    write(input, { 'one.md': story('The weir'), 'two.md': story('The weir again') });
    await buildSite({ input, output });
    this.digests = siteDigests(output);
  }

  #placesIn(name: string, folder = path.join(this.#work, name)): Places {
    return { input: path.join(folder, 'in'), output: path.join(folder, 'site') };
  }

  /** A copy of it, with one article more. @param folder where, if not in the folder of the tests */
  changed(name: string, folder = path.join(this.#work, name)): Places {
    cpSync(path.join(this.#work, 'model'), folder, { recursive: true, preserveTimestamps: true });
    const places = this.#placesIn(name, folder);
    write(places.input, { 'three.md': story('A third') });
    return places;
  }

  /** Expects that the next build makes the site that a clean one makes, and leaves nothing beside it. */
  async expectMended(
    { input, output }: Places,
    clean = path.join(this.#work, `clean-${path.basename(path.dirname(output))}`),
  ): Promise<void> {
    await buildSite({ input, output });
    await buildSite({ input, output: clean });
    expect(siteDigests(output)).toEqual(siteDigests(clean));
    expect(readdirSync(path.join(path.dirname(output), '.cuttings/site')).sort()).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^new/)]),
    );
  }
}
