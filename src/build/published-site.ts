import { digestOfState, stateOf } from '../output/state.ts';
import type { Store } from '../store/open.ts';
import { publishedSite, unfinishedSite } from '../store/queries/outputs.ts';
import { reportedDiagnostics } from '../store/records.ts';
import type { BuildResult } from './build-result.ts';

/** What is kept of a build: what its site was made from, and what it told. */
export interface Published extends Pick<BuildResult, 'articles' | 'pages' | 'forecast' | 'summary'> {
  /** Digest of all that the site was made from. */
  readonly from: string;
  /** Of it, what every file is made by: the program and the configuration. */
  readonly base: string;
  /** What the pages alone are made by: the theme, the logo, the colours. */
  readonly look: string;
  /** The files of the archive. */
  readonly input: string;
  /** What the size of the archive decides for all pages. */
  readonly size: string;
}

/** A site as it was published. */
export interface NotedSite extends Published {
  /** Of its folder: digest, and how many files it has. */
  readonly state: string;
  readonly files: number;
}

/** What the store says of the published site, whether or not somebody has changed it since. */
export function notedSite(store: Store): NotedSite | null {
  const row = store.one(publishedSite);
  return row ? (JSON.parse(row.value) as NotedSite) : null;
}

/** Whether nobody has changed the site in the output since it was published. */
export const isAsPublished = ({ state, files }: NotedSite, output: string): boolean =>
  digestOfState(stateOf(output, files)) === state;

/** Whether a build since then has changed what is known of the archive, and has made no site of it. */
export const isLeftBehind = (store: Store): boolean => store.one(unfinishedSite) !== undefined;

/** What a build tells that finds the site as it would make it. */
export function unchangedResult(store: Store, published: Published): BuildResult {
  const { articles, pages, forecast, summary } = published;
  return {
    articles,
    pages,
    forecast,
    summary,
    extracted: 0,
    rendered: 0,
    diagnostics: reportedDiagnostics(store),
    times: [],
    isUnchanged: true,
  };
}
