import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/build/build.ts';
import { INTERFACE_LANGUAGES, interfaceLanguage } from '../../src/config/languages.ts';
import { MEASURES } from '../../src/evaluate/measures.data.ts';
import { BOILERPLATE_REASONS } from '../../src/model/boilerplate-reasons.data.ts';
import { dataDictionary } from '../../src/site/views/data-dictionary.ts';
import type { PageView } from '../../src/site/views/view.ts';
import { stringsOf } from '../../templates/parts/text.ts';
import { de } from '../../templates/strings/de.ts';
import { en } from '../../templates/strings/en.ts';

/** Every text of a language, by its path in the object. */
function textsOf(strings: object, at = ''): Map<string, string> {
  return new Map(
    Object.entries(strings).flatMap(([key, value]: [string, string | object]): [string, string][] =>
      typeof value === 'string'
        ? // A diagnostic's severity is no word of the interface; `severity` has the words for it.
          at.startsWith('diagnostics.') && key === 'severity'
          ? []
          : [[at + key, value]]
        : [...textsOf(value, `${at}${key}.`)],
    ),
  );
}
const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the languages of the interface', () => {
  it('have a file each, and every file is offered', () => {
    const files = readdirSync(path.join(import.meta.dirname, '../../templates/strings'));
    // What is long stands in a file beside it: de-diagnostics.data.ts.
    expect(files.filter((file) => !file.includes('-')).sort()).toEqual(
      INTERFACE_LANGUAGES.map((language) => `${language}.ts`).sort(),
    );
  });
  it.each(INTERFACE_LANGUAGES)('%s is what pages in it are written in', async (language) => {
    const file = (await import(`../../templates/strings/${language}.ts`)) as Record<string, unknown>;
    expect(stringsOf({ site: { language } } as PageView)).toBe(file[language]);
  });
  it('say the same things with the same places to fill', () => {
    // Of units each language names those that the data and browsers do not; English pages print the data's own words.
    const own = { units: {}, boilerplateReasons: {}, descriptions: {} };
    const ofAll = (strings: typeof en) =>
      textsOf({ ...strings, ...own, method: { ...strings.method, measures: {} } });
    const [english, german] = [ofAll(en), ofAll(de)];
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of english) expect(places(german.get(key)!), key).toEqual(places(text));
  });
  it('have words for every field of the data, and for all that is measured', () => {
    const fields = new Set(dataDictionary().map(({ description }) => description));
    expect(Object.keys(de.descriptions).sort()).toEqual([...fields].sort());
    const names = MEASURES.flatMap(({ origin, metrics }) => [origin, ...metrics.map(({ name }) => name)]);
    expect(Object.keys(de.method.measures).sort()).toEqual([...new Set(names)].sort());
    for (const { layer } of MEASURES)
      for (const { sections } of [en, de]) expect(sections).toHaveProperty(layer);
  });
  it('serve regional forms, and know what they do not have', () => {
    expect(interfaceLanguage('de-AT')).toBe('de');
    expect(interfaceLanguage('fr')).toBeUndefined();
    expect(interfaceLanguage('not a tag')).toBeUndefined();
  });
});

/** The words that a template has in its markup itself, not in a string of the interface. */
function ownWords(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const { template } = node;
      const parts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
      const markup = parts.join('\0').replace(/<!doctype[^>]*>/g, '');
      // What begins with a space is an attribute, to be put into a tag.
      const text = markup.startsWith(' ') ? '' : markup.replace(/<[^>]*>/g, ' ');
      const read = markup.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"]*)"/g);
      for (const words of [text, ...Array.from(read, ([, value]) => value!)])
        found.push(...(words.match(/\p{L}{2,}/gu) ?? []));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

describe('templates', () => {
  it('have no words of their own: all are strings of the interface, in every language', () => {
    const templates = path.resolve(import.meta.dirname, '../../templates');
    const files = ['pages', 'parts', 'layouts'].flatMap((folder) =>
      readdirSync(path.join(templates, folder)).map((file) => path.join(folder, file)),
    );
    expect(files.length).toBeGreaterThan(30);
    // Names of formats, and what the content security policy says.
    const known = new Set(['CSV', 'JSON']);
    const found = files.flatMap((file) =>
      ownWords(path.join(templates, file))
        .filter((word) => !known.has(word))
        .map((word) => `${file}: ${word}`),
    );
    expect(
      found.filter(
        (one) =>
          !/^layouts.page\.ts: (?:default|src|self|script|style|img|data|object|none|base|uri|form|action)$/.test(
            one,
          ),
      ),
    ).toEqual([]);
  });

  it('that have some are told', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'cuttings-words-')), 'page.ts');
    writeFileSync(file, 'html`<p title="Read on">articles <b>found</b></p>`;');
    expect(ownWords(file)).toEqual(['articles', 'found', 'Read', 'on']);
    rmSync(path.dirname(file), { recursive: true });
  });
});

describe('an archive with a German interface', () => {
  let work: string;
  let pages: Map<string, Document>;
  beforeAll(async () => {
    work = mkdtempSync(path.join(tmpdir(), 'cuttings-german-'));
    const input = path.join(work, 'in');
    mkdirSync(input);
    writeFileSync(path.join(input, 'archive.yml'), 'title: Hafenarchiv\nlanguage: de\n');
    const article = (day: number, said: string): string =>
      `---\ntitle: Pier ${day}\ndate: 2021-03-0${day}\nlang: en\npublisher: Molenpost\n---\n\nHarbour master Ada Quill said on Monday: “${said}” It will cost $5 million by June 2023. Ada Quill met Bo Reed, then Cy Lund.\n`;
    for (let day = 1; day < 6; day++)
      writeFileSync(path.join(input, `${day}.md`), article(day, `We open the pier number ${day} soon.`));
    const write = (file: string, text: string): void => writeFileSync(path.join(input, file), text);
    // Reasons, changes, messages and labels of boilerplate have to be there to be read.
    write(
      '6.md',
      article(6, 'Nobody waits.').replaceAll('Ada Quill', 'A. Quill').replace('Bo Reed', 'Bob Reed'),
    );
    write('7.md', `${article(7, 'We wait.').replaceAll('Ada Quill', 'Quill')}\nSee also: Pier 1\n\n(aq)\n`);
    write('empty.txt', '');
    write('picture.xyz', 'x');
    mkdirSync(path.join(input, 'authority'));
    write('authority/people.csv', 'name,aliases,shoe\nCyrus Lund,Cy Lund,9\nNemo Null,,\n,,1\n');
    write('authority/topics.csv', 'id,hide\nno:topic,x\n');
    write('authority/embeds.csv', 'quote\narticles/none/#q-1\nno link\n');
    write('authority/sources.csv', 'name,aliases,url\nNiemandsblatt,,molenpost.example\n,Molenpost,\n');
    write(
      'authority/corrections.csv',
      'article,words,field,value\n1.md,We open the pier,speaker,nobody\n2.md,$5 million,hide,figure\n' +
        '3.md,$5 million,value,6000000\n3.md,Bo Reed,type,place\n9.md,x,hide,\n1.md,x,colour,\n4.md,nowhere printed,hide,\n',
    );
    const output = path.join(work, 'site');
    await buildSite({ input, output });
    pages = new Map(
      readdirSync(output, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html'))
        .map((file) => [
          file,
          parseHTML(readFileSync(path.join(output, file), 'utf8')).document as unknown as Document,
        ]),
    );
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it('has no English words of the interface on any page', () => {
    const german = new Set(textsOf(de).values());
    const english = [...textsOf(en)].filter(([, text]) => !german.has(text));
    const patterns = english.map(([key, text]) => ({
      key,
      // Places stand for numbers and names; a text of places alone says nothing.
      pattern: new RegExp(
        `^${text
          .split(/\{\w+\}/)
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('.+')}$`,
      ),
      plain: /[A-Za-z]{2}/.test(text.replace(/\{\w+\}/g, '')),
    }));
    const found: string[] = [];
    const codes = new Set<string>(BOILERPLATE_REASONS);
    expect(pages.size).toBeGreaterThan(20);
    for (const [file, document] of pages) {
      for (const foreign of document.querySelectorAll('[lang="en"], code')) foreign.remove();
      const texts: string[] = [document.title];
      for (const element of document.querySelectorAll('body, body *')) {
        for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
          texts.push(element.getAttribute(name) ?? '');
        // What scripts print.
        for (const { name, value } of element.attributes)
          if (name.startsWith('data-') && value.startsWith('{'))
            texts.push(...textsOf(JSON.parse(value) as object).values());
          else if (name.startsWith('data-') && value.includes('|')) texts.push(...value.split('|'));
        for (const node of element.childNodes) if (node.nodeType === 3) texts.push(node.textContent ?? '');
      }
      for (const text of new Set(texts.map((text) => text.trim()))) {
        if (codes.has(text)) found.push(`${file}: ${text}`);
        for (const { key, pattern, plain } of patterns)
          if (plain && pattern.test(text)) found.push(`${file}: ${key}: ${text}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('says in German what was decided, corrected, doubted and set apart', () => {
    const textOf = (pattern: RegExp): string =>
      [...pages]
        .filter(([file]) => pattern.test(file))
        .map(([, page]) => page.body.textContent)
        .join('\n');
    expect(textOf(/^people\//)).toMatch(/„A\. Quill“ gilt als „Ada Quill“ \(1 Artikel\): Anfangsbuchstabe/);
    const changes = textOf(/^changes\//);
    expect(changes).toContain('Sprecher: We open the pier Ada Quill → niemand');
    expect(changes).toContain('Ausblendung: $5 million Zahl gezeigt → ausgeblendet');
    expect(changes).toContain('Art: Bo Reed Person → Ort');
    expect(changes).toContain('„Cy Lund“ (7 Artikel) ist „Cyrus Lund“: authority/people.csv, Zeile 2');
    const report = textOf(/^data\//);
    for (const line of [
      'Die Datei enthält keinen Text.',
      'Niemand im Archiv heißt „Nemo Null“',
      'Ein Feld „colour“',
    ])
      expect(report).toContain(line);
    expect(textOf(/^articles\//)).toContain('See also: Pier 1 Siehe auch');
  });

  it('has a German word for every reason of boilerplate', () => {
    expect(Object.keys(de.boilerplateReasons).sort()).toEqual([...BOILERPLATE_REASONS].sort());
  });

  it('names its language and direction, and the articles keep their own', () => {
    for (const [file, { documentElement }] of pages) expect(documentElement.lang, file).toBe('de');
    const article = [...pages].find(([file]) =>
      /^articles\/2021\/03\/.+-[0-9a-z]{8}\/index\.html$/.test(file),
    )!;
    expect(article[1].querySelector('html')!.getAttribute('dir')).toBe('ltr');
    expect(article[1].querySelector('.stamp')!.textContent).toMatch(/März 2021/);
  });
});
