import type { Finding } from '../model/diagnose.ts';
import { CONVERTED_BY } from './unread-formats.data.ts';

/** What is told of a file that is not read, by its name: how to make one of it that is, where that is known. */
export function unread(name: string): Finding {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const command = Object.hasOwn(CONVERTED_BY, ending) ? CONVERTED_BY[ending] : undefined;
  return command ? { code: 'convertible-format', params: { command } } : { code: 'unknown-format' };
}
