import { plainCharacters } from '../text/plain-characters.ts';
import type { Diagnostic, Place } from './diagnostic.ts';
import {
  type CodeEntry,
  type CodeWords,
  DIAGNOSTIC_CODES,
  type DiagnosticCode,
} from './diagnostic-codes.data.ts';
import { fill, type PlacesOf } from './fill.ts';

type Codes = typeof DIAGNOSTIC_CODES;
type PlacesIn<Code extends DiagnosticCode> = PlacesOf<Codes[Code]['message'] | Codes[Code]['hint']>;
type ParamsOf<Code extends DiagnosticCode> = [PlacesIn<Code>] extends [never]
  ? { readonly params?: never }
  : { readonly params: Readonly<Record<PlacesIn<Code>, string | number>> };

/** Something found, before its file is known. `params` has a value for every place of the code's sentences. */
export type Finding = {
  [Code in DiagnosticCode]: {
    readonly code: Code;
    /** What exactly: the value, the parser's words. */
    readonly detail?: string;
    /** From 1. */
    readonly line?: number;
    readonly column?: number;
  } & ParamsOf<Code>;
}[DiagnosticCode];

/**
 * The diagnostic for a finding: its place, and its code's documented words with what was found in them.
 * @param where path of the file, or the place in it where the finding itself does not tell the line
 */
export function diagnose(finding: Finding, where: string | Place): Diagnostic {
  const { code, line, column } = finding;
  const { severity }: CodeEntry = DIAGNOSTIC_CODES[code];
  const place: Place = {
    ...(typeof where === 'string' ? { path: where } : where),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
  const said = {
    ...(finding.params ? { params: mapValues(finding.params, shorten) } : {}),
    ...(finding.detail ? { detail: shorten(finding.detail) } : {}),
  };
  return { code, severity, ...said, ...inWords(said, DIAGNOSTIC_CODES[code]), place };
}

/** What a diagnostic says, in the language of the words. */
export function inWords(
  { params = {}, detail }: Pick<Diagnostic, 'params' | 'detail'>,
  { message, reason, hint }: CodeWords,
): CodeWords {
  return {
    message: fill(message, params) + (detail ? ` (${detail})` : ''),
    ...(reason ? { reason: fill(reason, params) } : {}),
    hint: fill(hint, params),
  };
}

/** Cut at 200 characters and on one line, for it comes from the input and may be hostile. */
function shorten<Value extends string | number>(value: Value): Value | string {
  if (typeof value === 'number') return value;
  const flat = plainCharacters(value).replace(/\s+/g, ' ').trim();
  return flat.length > 200 ? `${flat.slice(0, 199).replace(/[\ud800-\udbff]$/, '')}…` : flat;
}

const mapValues = <Value, Mapped>(
  values: Readonly<Record<string, Value>>,
  map: (value: Value) => Mapped,
): Record<string, Mapped> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
