/** Die Beschreibungen der Datenfelder auf Deutsch, nach den englischen Sätzen des Schemas. */
export const DESCRIPTIONS_DE: Readonly<Record<string, string>> = {
  'Stable identifier, from the article’s id, address or path':
    'Bleibende Kennung, aus der ID, der Adresse oder dem Pfad des Artikels',
  'Headline; null where there is none': 'Überschrift; null, wo es keine gibt',
  'How sure that date is: stated by a field made for it, printed where articles print it, inferred from the name of the file or the address, or decided by the setting dateOrder or the other dates of its table':
    'Wie sicher dieser Tag ist: in einem Feld dafür genannt (stated), gedruckt, wo Artikel ihn drucken (printed), aus dem Namen der Datei oder der Adresse geschlossen (inferred) oder durch die Einstellung dateOrder oder die anderen Daten seiner Tabelle entschieden (decided)',
  'Why nothing but dates in ISO form was extracted: the text is not English':
    'Warum nur Daten in ISO-Form entnommen wurden: Der Text ist nicht englisch',
  'ISO 8601 date or date-time; null where unknown, never guessed':
    'Tag oder Zeitpunkt nach ISO 8601; null, wo unbekannt, nie geraten',
  'BCP 47': 'Nach BCP 47',
  'As the byline or the metadata name them': 'Wie Autorenzeile oder Metadaten sie nennen',
  'The outlet that printed it; null where unknown': 'Wer ihn gedruckt hat; null, wo unbekannt',
  'The publisher’s own, where the file has some': 'Die des Herausgebers, wo die Datei welche hat',
  'Where each piece of metadata was found': 'Wo jede Angabe gefunden wurde',
  'The file that it comes from': 'Die Datei, aus der er stammt',
  'Relative to the folder of articles': 'Vom Ordner der Artikel aus',
  'As it was read: text/plain, text/html…': 'Wie sie gelesen wurde: text/plain, text/html…',
  'Digest of the file’s bytes': 'Prüfsumme der Bytes der Datei',
  'Address of the original, where the file has one': 'Adresse des Originals, wo die Datei eine hat',
  'When this copy was taken, where the file or its metadata says':
    'Wann diese Kopie gemacht wurde, wo die Datei oder ihre Metadaten es sagen',
  'Which article it replaces, as the file or corrections.csv says: address, identifier, path or title':
    'Welchen Artikel er ersetzt, nach der Datei oder corrections.csv: Adresse, Kennung, Pfad oder Titel',
  'Where else the same text was printed: the archive has one article of all files that hold it':
    'Wo derselbe Text noch erschienen ist: alle Dateien, die ihn enthalten, sind im Archiv ein Artikel',
  'The identifier that the article would have by itself': 'Die Kennung, die der Artikel für sich hätte',
  'All offsets are half-open UTF-16 code-unit ranges into this text':
    'Alle Stellen sind halboffene Bereiche von UTF-16-Einheiten in diesem Text',
  'Paragraphs, headings and boilerplate: what each part of text is':
    'Absätze, Überschriften und Beiwerk: was jeder Teil des Textes ist',
  'Where it begins in text': 'Wo es im Text beginnt',
  'Where it ends in text, exclusive': 'Wo es im Text endet, nicht einschließlich',
  'What the block is; boilerplate is not the article’s own':
    'Was der Block ist; Beiwerk gehört nicht zum Artikel',
  'Why a boilerplate block is one': 'Warum ein Block Beiwerk ist',
  'Who says what (attributions), in the order of text': 'Wer was sagt, in der Reihenfolge des Textes',
  'Wholly in quotation marks, partly, or reported without them':
    'Ganz in Anführungszeichen, teils, oder ohne sie wiedergegeben',
  'What is said: one range, or several where it is interrupted':
    'Was gesagt wird: ein Bereich, oder mehrere, wo es unterbrochen ist',
  'The words that attribute it: “said”': 'Die Worte, die es jemandem zuschreiben: „said“',
  'The words for whoever says it': 'Die Worte für den, der es sagt',
  'The words of the content; an interruption is printed as " … "':
    'Die Worte des Gesagten; eine Unterbrechung steht als „ … “',
  'Who says it; null where nobody can be named, or where it is too doubtful':
    'Wer es sagt; null, wo niemand zu nennen oder es zu zweifelhaft ist',
  'Who carries the words of the speaker: “Reuters quoted her as saying”, “she told the Herald”; never the speaker':
    'Wer die Worte überbringt: „Reuters zitierte sie mit den Worten“, „sagte sie dem Herald“; nie, wer sie sagt',
  'quoted: it hands on what was said elsewhere; told: it was said to it, as in an interview; written: it printed what they wrote':
    'quoted: gibt weiter, was anderswo gesagt wurde; told: es wurde ihm gesagt, wie in einem Interview; written: druckte, was sie schrieben',
  'Identifier of the entity of named that the words name': 'Kennung dessen in named, was die Worte nennen',
  'Identifier of an entity of named, or of a speaker who is in none of names: an author, “Voss campaign”':
    'Kennung eines Eintrags von named, oder eines Sprechers, der in keinem von names steht: ein Autor, „Voss campaign“',
  'Fullest form of the name that the article prints': 'Vollste Form des Namens, die der Artikel druckt',
  'How sure it is that the source means this one, 0 to 1':
    'Wie sicher es ist, dass die Quelle diesen meint, 0 bis 1',
  'Where it is too doubtful who says it: who may be meant, the likeliest first':
    'Wo zu zweifelhaft ist, wer es sagt: wer gemeint sein kann, der Wahrscheinlichste zuerst',
  'How the speaker was found: name, pronoun, description…':
    'Wie der Sprecher gefunden wurde: Name, Fürwort, Beschreibung…',
  'The words of a source that is a group or nobody by name':
    'Die Worte einer Quelle, die eine Gruppe ist oder niemand mit Namen',
  'How sure it is that somebody says this, 0 to 1': 'Wie sicher es ist, dass jemand dies sagt, 0 bis 1',
  'Whether a site shows it at the default thresholds: sure enough for its kind and speaker':
    'Ob eine Seite es bei den voreingestellten Schwellen zeigt: sicher genug für seine Art und den Sprecher',
  'Absent where it was said; denied, or refused and left open, where it was not':
    'Fehlt, wo es gesagt wurde; bestritten, oder verweigert und offengelassen, wo nicht',
  'What kind of act the words are, where they were not simply said':
    'Was für eine Handlung die Worte sind, wo sie nicht einfach gesagt wurden',
  'Points and stretches of time that are named': 'Genannte Zeitpunkte und Zeiträume',
  'The words as printed': 'Die Worte wie gedruckt',
  'TIMEX3 type (TimeML 1.2.1)': 'Typ nach TIMEX3 (TimeML 1.2.1)',
  'TIMEX3 value (TimeML 1.2.1)': 'Wert nach TIMEX3 (TimeML 1.2.1)',
  'Extended Date/Time Format (ISO 8601-2:2019)': 'Extended Date/Time Format (ISO 8601-2:2019)',
  'TIMEX3 modifier: APPROX, START, MORE_THAN…': 'Zusatz nach TIMEX3: APPROX, START, MORE_THAN…',
  'What a relative expression was resolved against': 'Wovon aus eine relative Angabe bestimmt wurde',
  'That date, as a TIMEX3 value': 'Diese Zeit, als Wert nach TIMEX3',
  'Where it is printed; absent for the day of publication':
    'Wo sie gedruckt ist; fehlt für den Tag des Erscheinens',
  'Amounts, counts and measures, with value and unit': 'Beträge, Anzahlen und Maße, mit Wert und Einheit',
  'What kind of figure it is': 'Was für eine Zahl es ist',
  'The number meant; null for a range, a score or a vague figure':
    'Die gemeinte Zahl; null bei einem Bereich, einem Ergebnis oder einer ungefähren Zahl',
  'ISO 4217, %, pp, ratio, or the name of a unit of measure':
    'ISO 4217, %, pp, ratio, oder der Name einer Maßeinheit',
  'True where the currency is a guess: the likeliest of those that share the sign or name, as nothing tells which':
    'Wahr, wo die Währung geraten ist: die wahrscheinlichste derer mit diesem Zeichen oder Namen, da nichts sagt, welche',
  'UCUM code of a unit of measure': 'UCUM-Code einer Maßeinheit',
  'Lower end of a range': 'Unteres Ende eines Bereichs',
  'Upper end of a range': 'Oberes Ende eines Bereichs',
  'The total that a count is of: 17 in “five of 17”': 'Das Ganze, von dem gezählt wird: 17 in „fünf von 17“',
  'The numbers of a score or a vote, in order':
    'Die Zahlen eines Ergebnisses oder einer Abstimmung, der Reihe nach',
  'True for “dozens” and the like': 'Wahr für „Dutzende“ und dergleichen',
  'What limits it, as printed: about, at least, more than':
    'Was sie einschränkt, wie gedruckt: about, at least, more than',
  'What is counted or paid for': 'Was gezählt oder bezahlt wird',
  'Index into quotes of the attribution it stands in': 'Index in quotes der Aussage, in der sie steht',
  'Every mention of a name': 'Jede Nennung eines Namens',
  'What is named': 'Was genannt wird',
  "Identifier of the article's entity that is named": 'Kennung dessen, was der Artikel damit nennt',
  'Who and what the article names; each of names points here':
    'Wen und was der Artikel nennt; jeder Eintrag von names verweist hierher',
  'Identifier inside the article': 'Kennung innerhalb des Artikels',
  'Fullest form that the article prints, without title': 'Vollste Form, die der Artikel druckt, ohne Titel',
  'Offices and descriptions that the article prints': 'Ämter und Beschreibungen, die der Artikel druckt',
  'As the article’s titles and pronouns have it; absent where they do not say':
    'Wie Anreden und Fürwörter des Artikels es sagen; fehlt, wo sie nichts sagen',
  'Concepts of the topic scheme, best first': 'Begriffe des Themenschemas, der beste zuerst',
  'Identifier of the concept in the topic scheme': 'Kennung des Begriffs im Themenschema',
  'Name of the concept': 'Name des Begriffs',
  'From the scheme’s top concept down to the one above, or itself':
    'Vom obersten Begriff des Schemas bis zum nächsthöheren, oder er selbst',
  'How strongly the words speak for it, 0 to 1': 'Wie stark die Worte dafür sprechen, 0 bis 1',
  'The words that speak for it': 'Die Worte, die dafür sprechen',
  'Key phrases; the archive makes topics of those that recur':
    'Schlüsselwendungen; aus denen, die wiederkehren, macht das Archiv Themen',
  'subject:words-of-the-phrase, the same in every article':
    'subject:worte-der-wendung, in jedem Artikel dieselbe',
  'The phrase as it is mostly printed': 'Die Wendung, wie sie meist gedruckt ist',
};

/** Maße und Herkunft der gemessenen Genauigkeit auf Deutsch, nach ihren englischen Namen. */
export const MEASURES_DE: Readonly<Record<string, string>> = {
  F1: 'F1',
  'F1, all': 'F1, alle',
  'F1, persons': 'F1, Personen',
  'F1, organisations': 'F1, Organisationen',
  'F1, places': 'F1, Orte',
  'F1, others': 'F1, andere',
  'attribution F1, all': 'F1 der Zuschreibung, alle',
  'attribution F1, direct': 'F1 der Zuschreibung, wörtlich',
  'attribution F1, mixed': 'F1 der Zuschreibung, teils wörtlich',
  'attribution F1, indirect': 'F1 der Zuschreibung, wiedergegeben',
  'content overlap F1': 'F1 des Gesagten, nach Überdeckung',
  'cue exact F1': 'F1 des Redeworts, genau',
  'source found, direct and mixed': 'Quelle gefunden, wörtlich und teils wörtlich',
  'right name': 'richtiger Name',
  'right name, pronouns and descriptions': 'richtiger Name, Fürwörter und Beschreibungen',
  'right name, by annotated source': 'richtiger Name, bei gegebener Quelle',
  'right name, pronouns': 'richtiger Name, Fürwörter',
  'right name, descriptions': 'richtiger Name, Beschreibungen',
  'named where nobody is': 'jemand genannt, wo niemand gemeint ist',
  'shown with a named speaker: right': 'gezeigt mit Namen: richtig',
  'shown with a named speaker: somebody else’s': 'gezeigt mit Namen: von jemand anderem',
  'shown: statements': 'gezeigt: wirklich Aussagen',
  'quoted statements found': 'Zitate gefunden',
  'quoted statements found, speaker right': 'Zitate gefunden, Sprecher richtig',
  'reported statements found': 'wiedergegebene Aussagen gefunden',
  'reported statements found, speaker right': 'wiedergegebene Aussagen gefunden, Sprecher richtig',
  'denied, shown as said (count)': 'bestritten, als gesagt gezeigt (Anzahl)',
  'persons F1': 'F1 der Personen',
  'dates right': 'Daten richtig',
  'figures right': 'Zahlen richtig',
  'hold, all': 'erfüllt, alle',
  'hold, quotes': 'erfüllt, Zitate',
  'hold, dates': 'erfüllt, Daten',
  'hold, figures': 'erfüllt, Zahlen',
  'hold, names': 'erfüllt, Namen',
  'relaxed F1': 'F1, überlappend',
  'strict F1': 'F1, genau',
  'exact F1': 'F1, genau',
  'type F1': 'F1 mit Typ',
  'value F1': 'F1 mit Wert',
  'value accuracy': 'Werte richtig',
  'unit accuracy': 'Einheiten richtig',
  precision: 'Genauigkeit',
  recall: 'Vollständigkeit',
  'CoNLL-2003': 'CoNLL-2003',
  PolNeAR: 'PolNeAR',
  'own annotation of PolNeAR articles': 'Artikel von PolNeAR, eigene Auszeichnung',
  'own annotation of PolNeAR articles, cross-validated':
    'Artikel von PolNeAR, eigene Auszeichnung, kreuzvalidiert',
  'news of thirty countries, own annotation': 'Nachrichten aus dreißig Ländern, eigene Auszeichnung',
  'small texts after reports about peers': 'kleine Texte nach Fehlermeldungen zu ähnlichen Programmen',
  'TimeBank and AQUAINT': 'TimeBank und AQUAINT',
  'Recognizers-Text specs': 'Testfälle von Recognizers-Text',
  'article-extraction-benchmark': 'article-extraction-benchmark',
};

/** Ein und mehrere einer Maßeinheit, nach ihrem Namen in den Daten, wo Browser keinen haben. */
// biome-ignore format: a list
export const UNITS_DE: Readonly<Record<string, string>> = {
  decade: 'Jahrzehnt|Jahrzehnte', century: 'Jahrhundert|Jahrhunderte', fortnight: 'Zeitraum von zwei Wochen|Zeiträume von zwei Wochen',
  decimeter: 'Dezimeter', micrometer: 'Mikrometer', nanometer: 'Nanometer',
  'nautical mile': 'Seemeile|Seemeilen', 'light year': 'Lichtjahr|Lichtjahre', fathom: 'Faden',
  furlong: 'Furlong|Furlongs', 'astronomical unit': 'Astronomische Einheit|Astronomische Einheiten',
  parsec: 'Parsec', 'square kilometer': 'Quadratkilometer', 'square meter': 'Quadratmeter',
  'square centimeter': 'Quadratzentimeter', 'square millimeter': 'Quadratmillimeter',
  'square mile': 'Quadratmeile|Quadratmeilen', 'square yard': 'Quadratyard|Quadratyards',
  'square foot': 'Quadratfuß', 'square inch': 'Quadratzoll', 'cubic meter': 'Kubikmeter',
  'cubic centimeter': 'Kubikzentimeter', 'cubic kilometer': 'Kubikkilometer', 'cubic foot': 'Kubikfuß',
  'cubic inch': 'Kubikzoll', 'cubic yard': 'Kubikyard|Kubikyards', 'cubic mile': 'Kubikmeile|Kubikmeilen',
  centiliter: 'Zentiliter', deciliter: 'Deziliter', hectoliter: 'Hektoliter', quart: 'Quart|Quarts',
  pint: 'Pint|Pints', cup: 'Tasse|Tassen', tablespoon: 'Esslöffel', teaspoon: 'Teelöffel',
  'fluid ounce': 'Flüssigunze|Flüssigunzen', barrel: 'Barrel', bushel: 'Scheffel',
  'acre-foot': 'Acre-Fuß', milligram: 'Milligramm', microgram: 'Mikrogramm', nanogram: 'Nanogramm',
  t: 'Tonne|Tonnen', ton: 'amerikanische Tonne|amerikanische Tonnen',
  'long ton': 'britische Tonne|britische Tonnen', carat: 'Karat', grain: 'Gran',
  kiloton: 'Kilotonne|Kilotonnen', megaton: 'Megatonne|Megatonnen', gigaton: 'Gigatonne|Gigatonnen',
  knot: 'Knoten', 'revolution per minute': 'Umdrehung pro Minute|Umdrehungen pro Minute',
  exabyte: 'Exabyte', pixel: 'Pixel', megapixel: 'Megapixel', watt: 'Watt', kilowatt: 'Kilowatt',
  megawatt: 'Megawatt', gigawatt: 'Gigawatt', terawatt: 'Terawatt', horsepower: 'PS',
  'watt hour': 'Wattstunde|Wattstunden', 'kilowatt hour': 'Kilowattstunde|Kilowattstunden',
  'megawatt hour': 'Megawattstunde|Megawattstunden', 'gigawatt hour': 'Gigawattstunde|Gigawattstunden',
  'terawatt hour': 'Terawattstunde|Terawattstunden', joule: 'Joule', kilojoule: 'Kilojoule',
  megajoule: 'Megajoule', calorie: 'Kalorie|Kalorien', kilocalorie: 'Kilokalorie|Kilokalorien',
  'british thermal unit': 'britische Wärmeeinheit|britische Wärmeeinheiten', volt: 'Volt',
  kilovolt: 'Kilovolt', ampere: 'Ampere', 'milliampere hour': 'Milliamperestunde|Milliamperestunden',
  ohm: 'Ohm', hertz: 'Hertz', kilohertz: 'Kilohertz', megahertz: 'Megahertz', gigahertz: 'Gigahertz',
  decibel: 'Dezibel', newton: 'Newton', pascal: 'Pascal', hectopascal: 'Hektopascal',
  kilopascal: 'Kilopascal', megapascal: 'Megapascal', bar: 'Bar', millibar: 'Millibar',
  'pound per square inch': 'Pfund pro Quadratzoll', atmosphere: 'Atmosphäre|Atmosphären',
  becquerel: 'Becquerel', sievert: 'Sievert', millisievert: 'Millisievert', microsievert: 'Mikrosievert',
  curie: 'Curie', lumen: 'Lumen', 'part per million': 'ppm', 'part per billion': 'ppb',
  'part per trillion': 'ppt', radian: 'Radiant', arcminute: 'Bogenminute|Bogenminuten',
  arcsecond: 'Bogensekunde|Bogensekunden', mole: 'Mol',
};
