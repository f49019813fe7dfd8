import { stringify } from 'yaml';
import { z } from 'zod';
import { archiveConfigSchema } from './archive-config.ts';

/** A setting as its JSON Schema has it. */
interface Setting {
  readonly description?: string;
  readonly default?: unknown;
  /** Where no default could stand for one. */
  readonly example?: unknown;
  /** Of a group of settings. */
  readonly properties?: Readonly<Record<string, Setting>>;
}

const HEAD = `# What this archive is and how its site looks. Every setting is optional.
# To change one, take the # away in front of it: what stands there is the default, or an example.
`;

/**
 * The text of an `archive.yml` that explains every setting of the schema and has none but the title, so that the
 * defaults stay those of whatever version builds it.
 */
export function sampleConfig(title: string): string {
  const { properties } = z.toJSONSchema(archiveConfigSchema, { io: 'input' }) as Setting;
  const parts = Object.entries(properties!).map(([key, setting]) =>
    key === 'title'
      ? `${comment(setting.description)}${stringify({ title })}`
      : `${comment(setting.description)}${switchedOff(settingLines(key, setting))}`,
  );
  return [HEAD, ...parts].join('\n');
}

/** A setting at its default or example; of a group each setting with its explanation. */
function settingLines(key: string, { properties, default: preset, example }: Setting): string {
  if (!properties || example !== undefined) return stringify({ [key]: example ?? preset });
  const inner = Object.entries(properties).map(
    ([name, setting]) => comment(setting.description) + settingLines(name, setting),
  );
  return `${key}:\n${indented(inner.join(''))}`;
}

const LINE = 100;

/** Words as lines of a comment. */
function comment(text = ''): string {
  const lines = [''];
  for (const word of text.split(' '))
    if (`${lines.at(-1)} ${word}`.length < LINE) lines.push(`${lines.pop()} ${word}`.trim());
    else lines.push(word);
  return lines.map((line) => `# ${line}\n`).join('');
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');
const switchedOff = (text: string): string => text.replace(/^(?=.)/gm, '#');
