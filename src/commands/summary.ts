import path from 'node:path';
import type { BuildResult } from '../build/build-result.ts';
import { commandLine } from '../command-line.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type DiagnosticGroup, isUnread, leftOutGroups } from '../model/diagnostic-groups.ts';
import { visibleLine } from './visible.ts';

/** Where an archive and its site are, as they were given. */
export interface BuiltPlaces {
  readonly input: string;
  readonly output: string;
}

/** What a build made, on one screen: what is in the archive, what is not and why, and how to see it. */
export function summaryText(result: BuildResult, { input, output }: BuiltPlaces): string {
  const { summary, articles, pages, forecast, isUnchanged } = result;
  const { formats, reprints, people, statements, figures, dates, leftOut, doubts } = summary;
  const kinds = formats.map(({ name, count }) => `${number(count)} ${name}`).join(', ');
  const where = path.relative('.', path.resolve(output)) || '.';
  const said = `${number(statements.direct)} direct, ${number(statements.mixed)} partly, ${number(statements.indirect)} reported`;
  return [
    row('Articles', `${number(articles)}${formats.length > 0 ? ` (${kinds})` : ''}`),
    ...(reprints > 0 ? [row('Reprints', reprintsLine(reprints))] : []),
    row('By year', yearsLine(summary)),
    row('People', number(people)),
    row('Quotes', said),
    row('Found', `${number(figures)} figures, ${number(dates)} dates`),
    ...section('Left out', leftOut, leftOutLine),
    ...section('Look at', doubts, doubtLine),
    ...(leftOut.length + doubts.length > 0 ? [row('All of it', commandLine('check', input))] : []),
    row(
      'Site',
      `${number(pages)} pages in ${where}${isUnchanged ? ', as they were: nothing has changed' : ''}`,
    ),
    row('', hostLine(forecast)),
    `To look at them: ${commandLine('serve', input, '--output', output)}`,
    '',
  ].join('\n');
}

/** What is not in the archive: a line a kind. */
export const leftOutLines = (diagnostics: readonly Diagnostic[]): string[] =>
  section('Left out', leftOutGroups(diagnostics), leftOutLine);

/** The same for programs: one object. Each diagnostic in full is what `check --json` prints. */
export function summaryJson(result: BuildResult, { output }: BuiltPlaces): string {
  const { summary, articles, extracted, pages, forecast, isUnchanged } = result;
  const group = ({ example, kind, count }: DiagnosticGroup): object => ({
    code: example.code,
    severity: example.severity,
    ...(kind === undefined ? {} : { kind }),
    count,
    example: example.place,
    message: example.message,
    hint: example.hint,
  });
  const { leftOut, doubts, ...counts } = summary;
  const all = { ...counts, leftOut: leftOut.map(group), doubts: doubts.map(group) };
  return `${JSON.stringify({ output: path.resolve(output), articles, extracted, pages, isUnchanged, ...all, forecast })}\n`;
}

const number = (value: number): string => value.toLocaleString('en');
/** On one line, whatever files and publishers are called. */
const row = (label: string, text: string): string => `${label.padEnd(11)}${visibleLine(text)}`.trimEnd();

const reprintsLine = (count: number): string =>
  count === 1
    ? '1 more holds the text of an article: they are one, with both sources'
    : `${number(count)} more hold the text of an article: each is one, with all its sources`;

/** Years that fit on a line; the earlier ones together. */
const MOST_YEARS = 8;

function yearsLine({ years, undated }: BuildResult['summary']): string {
  const shown = years.slice(0, MOST_YEARS).map(({ year, count }) => `${year}: ${number(count)}`);
  const earlier = years.slice(MOST_YEARS).reduce((sum, { count }) => sum + count, 0);
  if (earlier > 0) shown.push(`earlier: ${number(earlier)}`);
  if (undated > 0) shown.push(`undated: ${number(undated)}`);
  return shown.join(', ');
}

/** Lines of a section: the screen is one. */
const MOST_LINES = 8;

function section(
  label: string,
  groups: readonly DiagnosticGroup[],
  lineOf: (group: DiagnosticGroup) => string,
): string[] {
  const lines = groups.slice(0, MOST_LINES).map((group, i) => row(i === 0 ? label : '', lineOf(group)));
  const rest = groups.length - lines.length;
  return rest > 0 ? [...lines, row('', `… and ${rest} other kinds`)] : lines;
}

function leftOutLine({ example, kind, count }: DiagnosticGroup): string {
  const { code, place } = example;
  if (isUnread(example)) {
    const files = count === 1 ? 'file' : 'files';
    const what = kind === '' ? `${files} without an ending` : `${kind} ${files}`;
    const how = code === 'convertible-format' ? `; to convert: ${example.params?.['command']}` : '';
    return `${number(count)} ${what}: not read, as ${place.path}${how}`;
  }
  if (code === 'left-out') return `${number(count)} × ${kind}, in ${place.path}`;
  return doubtLine({ example, kind, count });
}

const doubtLine = ({ example, count }: DiagnosticGroup): string =>
  `${number(count)} × ${example.message} ${count > 1 ? 'First: ' : ''}${placeOf(example.place)}`;

const placeOf = ({ path: file, line }: DiagnosticGroup['example']['place']): string =>
  line === undefined ? file : `${file}:${line}`;

const hostLine = ({ files, bytes, fits, exceeds }: BuildResult['forecast']): string => {
  const size = `About ${number(files)} files, ${number(Math.ceil(bytes / 1e6))} MB`;
  const fit = fits.length > 0 ? `fits ${fits.join(', ')}` : 'fits no known host';
  const hint = 'fewer files: raise thresholds.personArticles or set openGraphImages: none in archive.yml';
  return exceeds.length === 0
    ? `${size}: ${fit}.`
    : `${size}: ${fit}; too much for ${exceeds.join(', ')} (${hint}).`;
};
