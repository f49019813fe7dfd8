import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { projectFile } from '../../project.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import type { PageRef } from '../page.ts';
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
}

const ACCURACY = projectFile('models/accuracy.json');

export const aboutView = (context: ArchiveContext, ref: PageRef): AboutView => ({
  ...pageView(context, ref, { title: 'about', description: context.config.title }),
  accuracy: readAccuracy(ACCURACY),
});

/** The measured accuracy; null without a file. One of another shape is our own mistake and throws. */
const readAccuracy = (file: string): Accuracy | null =>
  existsSync(file) ? accuracySchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
