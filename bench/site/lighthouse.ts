import lighthouse, { desktopConfig } from 'lighthouse';

/** As Lighthouse names them, with the words of the table. */
export const CATEGORIES = {
  performance: 'Performance',
  accessibility: 'Accessibility',
  'best-practices': 'Best practices',
  seo: 'SEO',
} as const;
export type Category = keyof typeof CATEGORIES;

export const PRESETS = ['mobile', 'desktop'] as const;
export type Preset = (typeof PRESETS)[number];

/** What one or several runs say of a page. */
export interface Measured {
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Bytes of the page and all that it loads, as sent. */
  readonly bytes: number;
  /** What costs points, worst first: `cumulative-layout-shift 0.86 (0.12)`. */
  readonly lost: readonly string[];
}

/** The median of several runs of Lighthouse, each score by itself; throttling is simulated, so that it is comparable. */
export async function measure(url: string, preset: Preset, port: number, runs: number): Promise<Measured> {
  const all: Measured[] = [];
  for (let run = 0; run < runs; run++) all.push(await runOnce(url, preset, port));
  const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
  const scoreOf = (category: Category): number => median(all.map(({ scores }) => scores[category]));
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    bytes: median(all.map(({ bytes }) => bytes)),
    lost: all.at(-1)!.lost,
  };
}

async function runOnce(url: string, preset: Preset, port: number): Promise<Measured> {
  const flags = { port, logLevel: 'error', output: 'json', throttlingMethod: 'simulate' } as const;
  const result = await lighthouse(url, flags, preset === 'desktop' ? desktopConfig : undefined);
  if (!result || result.lhr.runtimeError)
    throw new Error(`Lighthouse could not measure ${url}: ${result?.lhr.runtimeError?.message}`);
  const { categories, audits } = result.lhr;
  const scoreOf = (category: Category): number => Math.round((categories[category]?.score ?? 0) * 100);
  const lost = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .flatMap(({ id }) => audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 1)
    .sort((a, b) => a.score! - b.score! || (a.id < b.id ? -1 : 1))
    .map(({ id, score, displayValue }) => `${id} ${score} (${displayValue ?? ''})`);
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    bytes: audits['total-byte-weight']?.numericValue ?? 0,
    lost,
  };
}
