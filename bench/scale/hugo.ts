import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { measuredRun, type Taken } from './measured-run.ts';

/** What Hugo took to make the pages of a site. */
export interface HugoRun extends Taken {
  readonly pages: number;
  /** Bytes of its pages, in relation to those of the site's. */
  readonly bytes: number;
}

/** Null where Hugo is not on this machine. */
export const hugoVersion = (): string | null =>
  spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout?.split(' ')[1] ?? null;

/** Pages in a folder of Hugo's content. */
const SHELF = 1_000;

const CONFIG = `baseURL = "https://long-run.example/"
disableKinds = ["taxonomy", "term", "section", "home", "RSS", "sitemap", "robotsTXT", "404"]
[markup.goldmark.renderer]
unsafe = true
`;

/** The page around its content, as `templates/layouts/page.ts` has it. */
const LAYOUT = `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<title>{{ .Title }}</title>
{{ range .Params.metas }}<meta{{ with .name }} name="{{ . }}"{{ end }}{{ with .property }} property="{{ . }}"{{ end }} content="{{ .content }}">
{{ end }}{{ range .Params.links }}<link rel="{{ .rel }}"{{ with .type }} type="{{ . }}"{{ end }}{{ with .title }} title="{{ . }}"{{ end }} href="{{ .href }}">
{{ end }}{{ range .Params.scripts }}<script src="{{ . }}" type="module"></script>
{{ end }}</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="masthead">
<a class="brand" href="/">The Long Run</a>
<nav aria-label="Sections"><ul>{{ range .Params.sections }}<li><a href="{{ .href }}"{{ with .current }} aria-current="{{ . }}"{{ end }}>{{ .text }}</a></li>{{ end }}</ul></nav>
</header>
<main id="content" data-download="Download as">
{{ with .Params.crumbs }}<nav class="breadcrumbs" aria-label="Where you are"><ol>{{ range . }}<li><a href="{{ .href }}">{{ .text }}</a></li>{{ end }}</ol></nav>{{ end }}
{{ .Content }}
</main>
<footer class="colophon"><p>Made from files, without tracking.</p><ul>{{ range .Params.footer }}<li><a href="{{ .href }}">{{ .text }}</a></li>{{ end }}</ul></footer>
{{ with .Params.data }}<script type="application/ld+json">{{ . | safeJS }}</script>{{ end }}
</body>
</html>
`;

/**
 * Has Hugo make the pages of a built site. It is given more than it could have: the content of each page as ready markup, and
 * what its head says as data; it lays out head, navigation, breadcrumbs and footer, and writes as many files of as many
 * bytes. What lists, counts and links of an archive take it to find is not in its time.
 */
export async function hugoRun(site: string, folder: string): Promise<HugoRun> {
  const source = path.join(folder, 'hugo');
  mkdirSync(path.join(source, 'layouts', '_default'), { recursive: true });
  writeFileSync(path.join(source, 'config.toml'), CONFIG);
  writeFileSync(path.join(source, 'layouts', '_default', 'single.html'), LAYOUT);
  const pages = pagesOf(site);
  let bytes = 0;
  pages.forEach((file, index) => {
    const html = readFileSync(path.join(site, file), 'utf8');
    bytes += Buffer.byteLength(html);
    const shelf = path.join(source, 'content', `shelf-${Math.floor(index / SHELF)}`);
    if (index % SHELF === 0) mkdirSync(shelf, { recursive: true });
    writeFileSync(path.join(shelf, `page-${index}.html`), contentOf(html, path.posix.dirname(`/${file}`)));
  });
  const out = path.join(folder, 'hugo-site');
  const { wall, cpu, memory } = await measuredRun('hugo', [
    '--source',
    source,
    '--destination',
    out,
    '--quiet',
  ]);
  const made = pagesOf(out);
  const written = made.reduce((sum, file) => sum + readFileSync(path.join(out, file)).length, 0);
  return { wall, cpu, memory, pages: made.length, bytes: written / bytes };
}

const pagesOf = (site: string): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.html')
    .sort();

/** A page as Hugo takes it: data in JSON, then the content. */
function contentOf(html: string, address: string): string {
  const { document } = parseHTML(html);
  const named = (element: Element, ...names: string[]) =>
    Object.fromEntries(
      names.flatMap((name) => (element.hasAttribute(name) ? [[name, element.getAttribute(name)]] : [])),
    );
  const links = (selector: string) =>
    [...document.querySelectorAll(selector)].map((link) => ({
      text: link.textContent,
      href: link.getAttribute('href'),
      current: link.getAttribute('aria-current') ?? '',
    }));
  const crumbs = links('.breadcrumbs a');
  document.querySelector('.breadcrumbs')?.remove();
  const data = {
    title: document.title,
    url: address.endsWith('/') ? address : `${address}/`,
    metas: [...document.querySelectorAll('meta[content]')].map((tag) =>
      named(tag, 'name', 'property', 'content'),
    ),
    links: [...document.querySelectorAll('link')].map((tag) => named(tag, 'rel', 'type', 'title', 'href')),
    scripts: [...document.querySelectorAll('script[src]')].map((tag) => tag.getAttribute('src')),
    sections: links('.masthead nav a'),
    crumbs,
    footer: links('.colophon a'),
    data: document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
  };
  return `${JSON.stringify(data)}\n\n${document.querySelector('main')?.innerHTML ?? ''}`;
}
