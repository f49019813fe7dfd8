import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mentionsRemoved, type Removals } from '../model/removals.ts';
import { filesBelow } from '../output/real-folder.ts';

/**
 * The files of a site, and of what builds keep beside it, that have still what was taken down: in their names, as text, or
 * as HTML, JSON and addresses write it. Pictures have no text; those that show a name go with all that was kept. The store
 * is left out: it has the names of the files in the archive's folder, and of their content what is in the site.
 */
export function* findRemoved(output: string, removals: Removals): Generator<string> {
  const kept = path.join(path.dirname(output), '.cuttings', path.basename(output));
  for (const folder of [output, kept].filter((each) => existsSync(each)))
    for (const file of filesBelow(folder)) {
      if (folder === kept && file.startsWith('store.db')) continue;
      const text = `${file}\n${readFileSync(path.join(folder, file), 'utf8')}`;
      if (forms(text).some((form) => mentionsRemoved(form, removals))) yield path.join(folder, file);
    }
}

/** The text as it stands, and as what reads it understands it. */
function forms(text: string): string[] {
  const references = text.replace(/&#(\d{1,6});/g, (_, code: string) =>
    String.fromCodePoint(Number(code) || 32),
  );
  const escapes = text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const addresses = text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
  return [...new Set([text, references, escapes, addresses])];
}
