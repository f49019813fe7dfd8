import type { EntityType } from './annotations.ts';

/**
 * Why names of several articles were taken for one, or kept apart: each reason as an English sentence, whose `{places}`
 * are its data. Other languages stand in `templates/strings/`. Codes are permanent, since the open data have them.
 */
export const IDENTITY_REASONS = {
  'by-hand': '“{name}” ({articles}) is “{known}”: {file}, line {line}',
  // People of full name. Two that differ in more than one way have what speaks least for it.
  'same-name': '“{name}” is taken for “{known}” ({articles}): the same name',
  'another-spelling': '“{name}” is taken for “{known}” ({articles}): another spelling',
  'first-name-spelling': '“{name}” is taken for “{known}” ({articles}): another spelling of the first name',
  'first-name-form': '“{name}” is taken for “{known}” ({articles}): another form of the first name',
  'first-name-initial': '“{name}” is taken for “{known}” ({articles}): an initial of the first name',
  'middle-name-left-out': '“{name}” is taken for “{known}” ({articles}): a middle name left out',
  'called-by-middle-name': '“{name}” is taken for “{known}” ({articles}): the same person by a middle name',
  'printed-together':
    '“{name}” is taken for “{known}” ({articles}): an article prints both, or a name between the two',
  'several-bearers': '“{name}” could be {people} people of that name',
  'another-calling':
    '“{name}” ({articles}) is told apart from others of that name ({people} in all) by calling',
  // Surnames alone.
  'only-bearer': '“{name}” alone ({articles}) is taken for the only person of that name in the archive',
  'likeliest-bearer':
    '“{name}” alone ({articles}) is taken for the likeliest of {people} people, by gender and by who else is named',
  'left-open': '“{name}” alone could be {people} people ({articles}): left open',
  'spelling-in-company':
    '“{name}” is taken for “{known}” ({articles}): another spelling, named in the same company',
  // Organisations.
  'acronym-printed': '“{name}” ({articles}) is taken for “{known}”: an article gives both',
  'acronym-fits': '“{name}” ({articles}) is taken for “{known}”: its initials, and no other name fits them',
  // Any name.
  'usual-type': '“{name}” ({articles}) is read as {type}, as most articles do',
} as const;

export type IdentityReasonCode = keyof typeof IDENTITY_REASONS;

/** What a name names, as a noun in the sentence of `usual-type`. */
export const ENTITY_NOUNS: Readonly<Record<EntityType, string>> = {
  person: 'a person',
  organisation: 'an organisation',
  place: 'a place',
  other: 'another kind of name',
};
