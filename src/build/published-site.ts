import { stateOf } from '../output/state.ts';
import type { Store } from '../store/open.ts';
import { publishedSite, unfinishedSite } from '../store/queries/outputs.ts';
import { reportedDiagnostics } from '../store/records.ts';
import type { BuildResult } from './build-result.ts';
import { summaryOf } from './build-summary.ts';

/** What is kept of a build: what its site was made from, and what it told. */
export interface Published extends Pick<BuildResult, 'articles' | 'pages' | 'forecast'> {
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
export function unchangedResult(store: Store, { articles, pages, forecast }: Published): BuildResult {
  const diagnostics = reportedDiagnostics(store);
  return {
    articles,
    pages,
    forecast,
    extracted: 0,
    rendered: 0,
    diagnostics,
    summary: summaryOf(store, diagnostics),
    times: [],
    isUnchanged: true,
  };
}
