import type { BoilerplateReason, ReasonWords } from 'cuttings/theme';

/** Warum Namen für einen gehalten werden oder nicht; Kennungen stehen in `identity-reasons.data.ts`. */
export const IDENTITY_REASONS_DE: ReasonWords['sentences'] = {
  'by-hand': '„{name}“ ({articles}) ist „{known}“: {file}, Zeile {line}',
  'same-name': '„{name}“ gilt als „{known}“ ({articles}): derselbe Name',
  'another-spelling': '„{name}“ gilt als „{known}“ ({articles}): andere Schreibung',
  'first-name-spelling': '„{name}“ gilt als „{known}“ ({articles}): andere Schreibung des Vornamens',
  'first-name-form': '„{name}“ gilt als „{known}“ ({articles}): andere Form des Vornamens',
  'first-name-initial': '„{name}“ gilt als „{known}“ ({articles}): Anfangsbuchstabe des Vornamens',
  'middle-name-left-out': '„{name}“ gilt als „{known}“ ({articles}): ein mittlerer Name weggelassen',
  'called-by-middle-name':
    '„{name}“ gilt als „{known}“ ({articles}): dieselbe Person bei einem mittleren Namen genannt',
  'printed-together':
    '„{name}“ gilt als „{known}“ ({articles}): Ein Artikel druckt beide, oder einen Namen dazwischen',
  'several-bearers': '„{name}“ könnten {people} Personen dieses Namens sein',
  'another-calling':
    '„{name}“ ({articles}) wird von anderen dieses Namens ({people} insgesamt) nach dem Beruf unterschieden',
  'only-bearer': '„{name}“ allein ({articles}) gilt als die einzige Person dieses Namens im Archiv',
  'likeliest-bearer':
    '„{name}“ allein ({articles}) gilt als die wahrscheinlichste von {people} Personen, nach Geschlecht und danach, wer sonst genannt ist',
  'left-open': '„{name}“ allein könnten {people} Personen sein ({articles}): offen gelassen',
  'spelling-in-company':
    '„{name}“ gilt als „{known}“ ({articles}): andere Schreibung, in derselben Umgebung genannt',
  'acronym-printed': '„{name}“ ({articles}) gilt als „{known}“: Ein Artikel druckt beides',
  'acronym-fits':
    '„{name}“ ({articles}) gilt als „{known}“: die Anfangsbuchstaben, und kein anderer Name passt zu ihnen',
  'usual-type': '„{name}“ ({articles}) wird wie in den meisten Artikeln als {type} gelesen',
};

/** Warum ein Absatz nicht zum Artikel gehört; Kennungen stehen in `boilerplate-reasons.data.ts`. */
export const BOILERPLATE_REASONS_DE: Readonly<Record<BoilerplateReason, string>> = {
  advertisement: 'Anzeige',
  affiliate: 'Partnerlink',
  'agency-footer': 'Fußzeile der Agentur',
  'author-bio': 'über die Autorin oder den Autor',
  byline: 'Autorenzeile',
  comment: 'Kommentar',
  'comment-form': 'Kommentarfeld',
  contact: 'Kontakt',
  'cookie-notice': 'Cookie-Hinweis',
  copyright: 'Urheberrecht',
  correction: 'Berichtigung',
  follow: 'Aufruf zum Folgen',
  'image-caption': 'Bildunterschrift',
  'image-credit': 'Bildnachweis',
  keywords: 'Schlagwörter',
  markup: 'Auszeichnung ohne Wörter',
  newsletter: 'Rundbrief',
  note: 'Anmerkung der Redaktion',
  paywall: 'Bezahlschranke',
  player: 'Abspielgerät',
  'read-more': 'Weiterlesen',
  'related-links': 'verwandte Artikel',
  'section-link': 'Rubrik',
  'see-also': 'Siehe auch',
  separator: 'Trennzeichen',
  share: 'Teilen',
  'sign-off': 'Kürzel am Ende',
  timestamp: 'Zeitangabe der Seite',
};
