import type { Diagnostic } from '../model/diagnostic.ts';
import type { Forecast } from '../site/forecast.ts';
import type { BuildSummary } from './build-summary.ts';
import type { StepTime } from './stopwatch.ts';

/** The steps of a build. */
export type BuildStep = 'extract' | 'derive' | 'render' | 'search' | 'export';

export interface BuildResult {
  readonly articles: number;
  readonly extracted: number;
  readonly pages: number;
  /** How many of them were made anew: the others could not read otherwise than before. */
  readonly rendered: number;
  /** What the site was expected to weigh, and which hosts take it. */
  readonly forecast: Forecast;
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: BuildSummary;
  /** Whether the site in the output was found to be what would be made, and left as it is. */
  readonly isUnchanged: boolean;
  /** How long each step took, in order. */
  readonly times: readonly StepTime<BuildStep>[];
}
