import { stateOf } from '../output/state.ts';
import type { Store } from '../store/open.ts';
import { publishedSite, unfinishedSite } from '../store/queries/outputs.ts';
import { reportedDiagnostics } from '../store/records.ts';
import type { BuildResult } from './build-result.ts';

/** What is kept of a build: what its site was made from, and what it told. */
export interface Published extends Pick<BuildResult, 'articles' | 'pages' | 'forecast' | 'summary'> {
  /** Digest of all that the site was made from. */
  readonly from: string;
  /** Of it, what every page is made by: the program, the configuration, the theme. */
  readonly base: string;
  /** What the size of the archive decides for all pages. */
  readonly size: string;
}

/** The site in the output as it was published, where nobody has changed it since. */
export function publishedAs(store: Store, output: string): Published | null {
  const row = store.one(publishedSite);
  if (!row) return null;
  const { state, files, ...published } = JSON.parse(row.value) as Published & {
    readonly state: string;
    readonly files: number;
  };
  return state === stateOf(output, files) ? published : null;
}

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
