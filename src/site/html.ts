import { escapeHtml } from '../text/escape.ts';
/** Markup that is safe to print as it is: made by the `html` tag or by the sanitizing pipeline, by nothing else. */
export class Html {
  readonly #markup: string;
  constructor(markup: string) {
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
}

/** What may stand in a `${…}` of the `html` tag. `null`, `undefined`, `true` and `false` print nothing. */
export type Printable = Html | string | number | boolean | null | undefined | readonly Printable[];

/** The only way to make markup in templates: every value is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...values: readonly Printable[]): Html {
  // Joined, not added up: a sum is a tree of its pieces, which the engine goes through and copies once the page is written.
  const pieces: string[] = [strings[0]!];
  for (let i = 0; i < values.length; i++) pieces.push(print(values[i]), strings[i + 1]!);
  return new Html(pieces.join(''));
}

function print(value: Printable): string {
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return (value as readonly Printable[]).map(print).join('');
}

/**
 * JSON inside a `<script type="application/ld+json">`: `<` is written as an escape,
 * so that no text can end the element (HTML, section 4.12.1.3).
 */
export const jsonScript = (data: unknown): Html => new Html(JSON.stringify(data).replace(/</g, '\\u003c'));
