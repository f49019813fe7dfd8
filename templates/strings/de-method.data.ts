import { MEASURES_DE } from './de-data.data.ts';
import type { Strings } from './en.ts';

/** Die Seite über die Methode. */
export const METHOD: Strings['method'] = {
  how: 'Wie es gefunden wurde',
  steps: [
    'Jede Datei wird gelesen, wie sie ist. Titel, Autorenzeilen, Ortsmarken und Beiwerk werden gekennzeichnet, nicht gelöscht.',
    'Namen von Personen, Organisationen und Orten findet ein Verfahren, das an ausgezeichneten Nachrichten gelernt hat; Nennungen einer Person in einem Artikel werden zusammengeführt.',
    'Daten werden vom Tag des Erscheinens aus aufgelöst; ohne ihn bleiben relative Angaben offen. Nie wird ein Datum aus einer Datei geraten.',
    'Zahlen erhalten Wert und Einheit; was sie zählen und was sie einschränkt, bleibt wie gedruckt.',
    'Zitate werden mit Redewort und Quelle gefunden, wörtlich oder wiedergegeben, und die Quelle wird einer Person zugeordnet, wo das sicher ist. Bei allen anderen steht „Nicht ermittelt, wer spricht“.',
    'Themen stammen aus einem festen Verzeichnis, jedes mit den Wörtern, die für es sprechen; wiederkehrende Wendungen des Archivs werden eigene Themen.',
    'Personen gleichen Namens in mehreren Artikeln gelten als eine, wo Funktion und Umgebung übereinstimmen; jede Seite sagt, warum.',
  ],
  accuracy: 'Gemessene Genauigkeit',
  measures: MEASURES_DE,
  measuredOn:
    'Gemessen an ausgezeichneten Artikeln, die nicht aus diesem Archiv stammen ({data}, {date}). 1 ist vollkommen.',
  measured:
    'Gemessen an ausgezeichneten Artikeln, die nicht aus diesem Archiv stammen ({data}). 1 ist vollkommen.',
  notMeasured: 'Diese Installation enthält keine Messung.',
  layer: 'Ebene',
  metric: 'Maß',
  items: 'Fälle',
  people: 'Übereinstimmung zweier Menschen',
  best: 'Bestes anderes Paket',
  measuredHere: 'An diesem Archiv gemessen',
  judgedOn:
    'Menschen haben eine Zufallsstichprobe dessen beurteilt, was in diesem Archiv gefunden wurde ({date}). Von hundert solchen Stichproben enthält das Intervall in etwa 95 den wahren Anteil (Wilson 1927).',
  judgedBy: 'Beurteilt von {names}.',
  judgedOld:
    'Gefunden hat es eine frühere Version: Was jetzt gezeigt wird, kann richtiger oder weniger richtig sein.',
  right: 'Richtig',
  interval: '95-%-Intervall',
  strata: {
    direct: 'Wörtliche Zitate mit ihren Sprechern',
    mixed: 'Teils wörtliche Aussagen',
    indirect: 'Berichtete Aussagen',
    figure: 'Zahlen',
    date: 'Daten',
    name: 'Namen',
  },
  errors: 'Bekannte Fehler',
  known: [
    'Ein Fürwort kann der falschen Person zugeordnet werden, wo zwei in der Nähe stehen.',
    'Zwei Personen gleichen Namens und ähnlicher Funktion können sich eine Seite teilen; eine Person mit sehr verschiedenen Schreibweisen kann zwei haben.',
    'Ironie, gedachte Rede und Zitate aus Erzähltem werden nicht von Aussagen unterschieden.',
    'Zahlen, die sich über mehrere Sätze erstrecken, werden nicht verbunden.',
    'Ein Dollar oder Peso ist der des Landes, in dem die Quelle erscheint oder von dem der Text handelt; ist beides unbekannt, steht die wahrscheinlichste Währung mit einem Fragezeichen da.',
    'Gelesen wird Englisch. Artikel in anderen Sprachen werden gezeigt und durchsucht, mit wenigen Funden.',
  ],
  corrections: 'Korrekturen von Hand',
  correctionsHow:
    'Die Datei authority/corrections.csv nennt einen Artikel, die Wörter, ein Feld und seinen neuen Wert. Diese Felder lassen sich korrigieren:',
  codes: 'Meldungen des Bauberichts',
  codesHow: 'Jede Kennung gilt auf Dauer.',
  code: 'Kennung',
  todo: 'Was zu tun ist',
};
