/** Languages of the interface: each has a file in `templates/strings/`. Regional forms (`de-AT`) use its strings. */
export const INTERFACE_LANGUAGES = ['en', 'de'] as const;

/** The interface language of a BCP 47 tag, or undefined where none is shipped. */
export const interfaceLanguage = (tag: string): (typeof INTERFACE_LANGUAGES)[number] | undefined =>
  isTag(tag) ? INTERFACE_LANGUAGES.find((language) => new Intl.Locale(tag).language === language) : undefined;

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
