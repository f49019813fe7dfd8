import { z } from 'zod';
import { IDENTITY_REASONS } from './identity-reasons.data.ts';

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const counted = (what: string) =>
  list(z.object({ form: z.string().describe(what), count: z.int().positive().describe('How often') }));

/** Somebody or something named in the archive, as `identities.ndjson` has them: a line each. */
export const identityRecord = z.object({
  id: z.string().describe('Identifier across the archive, with its type: person/ada-holm-p4k7'),
  type: z.enum(['person', 'organisation', 'place', 'other']).describe('What is named'),
  name: z.string().describe('The fullest usual form, or the authority file’s'),
  url: z.string().nullable().describe('Address of its page; null where it has none'),
  forms: counted('A form of the name as printed').describe('All printed forms, the most frequent first'),
  roles: counted('An office or description as printed').describe('Roles, the most frequent first'),
  reasons: list(z.string()).describe('Why names were taken for one or kept apart, in English sentences'),
  reasonCodes: list(
    z.looseObject({
      code: z
        .enum(Object.keys(IDENTITY_REASONS) as [keyof typeof IDENTITY_REASONS])
        .describe('Which reason it is'),
    }),
  ).describe('The same as codes, each with the values of its sentence'),
  sameAs: list(z.string()).describe('Addresses of the same one elsewhere, from the authority file'),
  note: z.string().optional().describe('From the authority file'),
  articles: list(z.string()).describe('Identifiers of the articles that name it'),
});
export type IdentityRecord = z.infer<typeof identityRecord>;
