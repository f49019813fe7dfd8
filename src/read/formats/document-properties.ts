import type { Fields } from '../to-document.ts';
import { textOf, xmlElement } from './xml.ts';

/**
 * What Word and others note of a document (Dublin Core, ECMA-376 part 2, 11). Its author and its dates are those of
 * the file: who pasted an article into a document did not write it, and not on that day.
 */
export function coreProperties(xml: string | undefined): Fields {
  const properties = xml === undefined ? undefined : xmlElement(xml, 'cp:coreProperties');
  if (!properties) return {};
  return {
    title: textOf(properties, 'dc:title'),
    language: textOf(properties, 'dc:language'),
    keywords: textOf(properties, 'cp:keywords'),
  };
}

/** Titles that programs fill in by themselves: names of files, of programs, of nothing. */
const NO_TITLE = /\.\w{2,5}$|^microsoft |^(?:document|untitled|unbenannt|presentation|slide)\b ?\d*$|^\S*$/i;

/** Whether a document's property is worth to be taken for its title: templates and programs leave theirs there. */
export const isTitle = (property: unknown): property is string =>
  typeof property === 'string' && property.length < 250 && !NO_TITLE.test(property.trim());
