import { PAGE_TYPES } from './src/site/page.ts';

/** The part of Eleventy's configuration object that is used here. */
interface EleventyConfig {
  addTemplateFormats(format: string): void;
  addExtension(extension: string, options: { key: string }): void;
  addGlobalData(key: string, data: unknown): void;
  setUseGitIgnore(use: boolean): void;
  readonly benchmarkManager: { get(group: string): { setMinimumThresholdMs(threshold: number): void } };
}

/**
 * Folders and the template extension. The pages to render come from `src/site/render-worker.ts`, which replaces
 * `pages` with a bounded chunk of the page plan: page type → list of page references.
 */
export default function configure(config: EleventyConfig) {
  // A clone's templates and those of a theme; the package's own are compiled.
  config.addTemplateFormats('11ty.ts');
  config.addTemplateFormats('11ty.js');
  config.addExtension('11ty.ts', { key: '11ty.js' });
  config.addGlobalData('pages', Object.fromEntries(PAGE_TYPES.map((type) => [type, []])));
  config.setUseGitIgnore(false);
  // On a slow machine Eleventy would tell which of its steps took long, even where a build is to be quiet.
  for (const group of ['Configuration', 'Data', 'Aggregate'])
    config.benchmarkManager.get(group).setMinimumThresholdMs(0);
  // Input and output are the driver's to say: what is returned here would overrule it.
  return { dir: { includes: '../layouts', data: '../data' } };
}
