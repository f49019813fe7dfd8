/** The part of Eleventy's configuration object that is used here. */
interface EleventyConfig {
  readonly ignores: { add(glob: string): void };
  setUseGitIgnore(use: boolean): void;
  readonly benchmarkManager: { get(group: string): { setMinimumThresholdMs(threshold: number): void } };
}

/** Templates and their pages are given by `src/site/render.ts`, a bounded chunk of the page plan at a time. */
export default function configure(config: EleventyConfig) {
  config.ignores.add('**');
  config.setUseGitIgnore(false);
  // On a slow machine Eleventy would tell which of its steps took long, even where a build is to be quiet.
  for (const group of ['Configuration', 'Data', 'Aggregate'])
    config.benchmarkManager.get(group).setMinimumThresholdMs(0);
  // Input and output are the driver's to say: what is returned here would overrule it.
  return { dir: { includes: '../layouts', data: '../data' } };
}
