import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { PageRef } from '../../model/page.ts';
import type { Measured } from '../../model/sample.ts';
import { projectFile } from '../../project.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { extractor, measured } from '../../store/queries/review.ts';
import { type PageView, pageView } from './view.ts';

/** What `cuttings evaluate --save` writes, as far as the page prints it. */
const accuracySchema = z.object({
  date: z.string().nullable(),
  data: z.string(),
  rows: z.array(
    z.object({
      layer: z.string(),
      set: z.string(),
      items: z.number(),
      metric: z.string(),
      value: z.number().nullable(),
      origin: z.string(),
      people: z.number().optional(),
      package: z.object({ name: z.string(), value: z.number() }).optional(),
    }),
  ),
});
export type Accuracy = z.infer<typeof accuracySchema>;

/** How it was made, how right it is, and what may be wrong. */
export interface AboutView extends PageView {
  /** Null where this installation was never measured. */
  readonly accuracy: Accuracy | null;
  /** What people judged of a random sample of this archive; null where nobody has. */
  readonly measured: (Measured & { readonly isOld: boolean }) | null;
}

const ACCURACY = projectFile('models/accuracy.json');

export const aboutView = (context: ArchiveContext, ref: PageRef): AboutView => ({
  ...pageView(context, ref, { title: 'about', description: context.config.title }),
  accuracy: readAccuracy(ACCURACY),
  measured: measuredHere(context),
});

/** Another extractor than the present one finds other things, or reads them otherwise. */
function measuredHere({ store }: ArchiveContext): AboutView['measured'] {
  const found = JSON.parse(store.one(measured)?.value ?? 'null') as Measured | null;
  return found && { ...found, isOld: found.extractor !== store.one(extractor)?.value };
}

/** The measured accuracy; null without a file. One of another shape is our own mistake and throws. */
const readAccuracy = (file: string): Accuracy | null =>
  existsSync(file) ? accuracySchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
