/** What the referee `score.mjs` is asked to score; its first argument. */
export type Task = 'entities' | 'quotes' | 'speakers' | 'dates' | 'figures' | 'pages';

/** Referees that stand beside `score.mjs` and ask the command for the records themselves. */
export type OwnReferee = 'world-news' | 'cases';

/** One figure that is taken from the referee's answer. */
export interface Metric {
  readonly name: string;
  /** Keys that lead to it in the referee's JSON. */
  readonly path: readonly string[];
  /** The least (with `most`: the highest) value that a release may have. */
  readonly floor?: number;
  /** Lower is better, and `floor` is a ceiling. */
  readonly most?: true;
  /** Where it should get to; no release is held back for it. */
  readonly aim?: number;
  /** What two people who annotate the same articles reach with each other (F1). */
  readonly people?: number;
  /** The best package of the ecosystem on the same dev set, and its name. */
  readonly package?: { readonly name: string; readonly value: number };
}

/** One annotated file, `<file>.<part>.jsonl`. */
export interface Measure {
  readonly layer: string;
  readonly file: string;
  /** Trained on this part, whichever is measured: by folds, each article with what the others taught. */
  readonly crossValidated?: 'train';
  readonly task: Task | OwnReferee;
  /** Where the annotations come from. */
  readonly origin: string;
  readonly metrics: readonly Metric[];
}

export const MEASURES: readonly Measure[] = [
  {
    layer: 'names',
    file: 'entities',
    task: 'entities',
    origin: 'CoNLL-2003',
    metrics: [
      {
        name: 'F1, all',
        path: ['micro', 'f1'],
        floor: 0.94,
        package: { name: 'compromise', value: 0.48 },
      },
      {
        name: 'F1, persons',
        path: ['PER', 'f1'],
        floor: 0.96,
        package: { name: 'compromise', value: 0.563 },
      },
      { name: 'F1, organisations', path: ['ORG', 'f1'], package: { name: 'compromise', value: 0.21 } },
      { name: 'F1, places', path: ['LOC', 'f1'], package: { name: 'compromise', value: 0.663 } },
      { name: 'F1, others', path: ['MISC', 'f1'], package: { name: 'compromise', value: 0 } },
    ],
  },
  {
    layer: 'quotes',
    file: 'quotes',
    task: 'quotes',
    origin: 'PolNeAR',
    metrics: [
      {
        name: 'attribution F1, all',
        path: ['attribution', 'f1'],
        floor: 0.66,
        people: 0.759,
        package: { name: 'compromise', value: 0.005 },
      },
      { name: 'attribution F1, direct', path: ['attribution', 'direct', 'f1'], floor: 0.9, people: 0.982 },
      { name: 'attribution F1, mixed', path: ['attribution', 'mixed', 'f1'], floor: 0.77, people: 0.898 },
      {
        name: 'attribution F1, indirect',
        path: ['attribution', 'indirect', 'f1'],
        floor: 0.56,
        people: 0.672,
      },
      {
        name: 'content overlap F1',
        path: ['content_overlap', 'f1'],
        floor: 0.79,
        people: 0.919,
        package: { name: 'compromise', value: 0.492 },
      },
      { name: 'cue exact F1', path: ['cue_exact', 'f1'], floor: 0.69, people: 0.712 },
      { name: 'source found, direct and mixed', path: ['speaker', 'accuracy'], floor: 0.93 },
    ],
  },
  {
    layer: 'speakers',
    file: 'speakers',
    task: 'speakers',
    origin: 'own annotation of PolNeAR articles',
    metrics: [
      { name: 'right name', path: ['accuracy'], floor: 0.91, aim: 0.95 },
      {
        name: 'right name, pronouns and descriptions',
        path: ['pronounOrNominal', 'accuracy'],
        floor: 0.84,
        aim: 0.92,
      },
      { name: 'named where nobody is', path: ['unnamed', 'namedShare'], floor: 0.08, most: true, aim: 0.03 },
    ],
  },
  {
    layer: 'speakers',
    file: 'speakers',
    crossValidated: 'train',
    task: 'speakers',
    origin: 'own annotation of PolNeAR articles, cross-validated',
    metrics: [
      { name: 'right name, by annotated source', path: ['accuracy'], floor: 0.77, aim: 0.88 },
      { name: 'right name, pronouns', path: ['byHow', 'pronoun', 'accuracy'] },
      { name: 'right name, descriptions', path: ['byHow', 'nominal', 'accuracy'] },
      { name: 'named where nobody is', path: ['unnamed', 'namedShare'], floor: 0.08, most: true, aim: 0.03 },
    ],
  },
  {
    layer: 'news',
    file: 'world-news',
    task: 'world-news',
    origin: 'news of thirty countries, own annotation',
    metrics: [
      { name: 'shown with a named speaker: right', path: ['named', 'precision'], floor: 0.85, aim: 0.92 },
      {
        name: 'shown with a named speaker: somebody else’s',
        path: ['named', 'wrongMouth'],
        floor: 0.08,
        most: true,
      },
      { name: 'shown: statements', path: ['shown', 'statements'], floor: 0.92 },
      { name: 'quoted statements found', path: ['quoted', 'found'], floor: 0.87 },
      { name: 'quoted statements found, speaker right', path: ['quoted', 'right'], floor: 0.75, aim: 0.82 },
      { name: 'reported statements found', path: ['indirect', 'found'], floor: 0.78 },
      {
        name: 'reported statements found, speaker right',
        path: ['indirect', 'right'],
        floor: 0.65,
        aim: 0.7,
      },
      { name: 'denied, shown as said (count)', path: ['denied'], floor: 1, most: true, aim: 0 },
      { name: 'persons F1', path: ['persons', 'f1'], floor: 0.88, aim: 0.94 },
      { name: 'dates right', path: ['dates', 'right'], floor: 0.86, aim: 0.93 },
      { name: 'figures right', path: ['figures', 'right'], floor: 0.82, aim: 0.93 },
    ],
  },
  {
    layer: 'cases',
    file: 'cases',
    task: 'cases',
    origin: 'small texts after reports about peers',
    metrics: [
      { name: 'hold, all', path: ['hold', 'all'], floor: 0.85, aim: 0.95 },
      { name: 'hold, quotes', path: ['hold', 'quotes'], floor: 0.8, aim: 0.85 },
      { name: 'hold, dates', path: ['hold', 'dates'], floor: 0.95, aim: 0.98 },
      { name: 'hold, figures', path: ['hold', 'figures'], floor: 0.95, aim: 0.98 },
      { name: 'hold, names', path: ['hold', 'names'], floor: 0.6, aim: 0.85 },
    ],
  },
  {
    layer: 'dates',
    file: 'dates',
    task: 'dates',
    origin: 'TimeBank and AQUAINT',
    metrics: [
      {
        name: 'relaxed F1',
        path: ['relaxed', 'f1'],
        floor: 0.9,
        package: { name: 'wink-nlp', value: 0.843 },
      },
      {
        name: 'strict F1',
        path: ['strict', 'f1'],
        floor: 0.82,
        package: { name: 'recognizers-text', value: 0.669 },
      },
      {
        name: 'type F1',
        path: ['type', 'f1'],
        floor: 0.86,
        package: { name: 'recognizers-text', value: 0.758 },
      },
      {
        name: 'value F1',
        path: ['value', 'f1'],
        floor: 0.8,
        package: { name: 'recognizers-text', value: 0.509 },
      },
    ],
  },
  {
    layer: 'figures',
    file: 'figures',
    task: 'figures',
    origin: 'Recognizers-Text specs',
    // The specs are the regression tests of the package itself, so that it has no score worth a comparison here.
    metrics: [
      { name: 'exact F1', path: ['exact', 'f1'], floor: 0.9, package: { name: 'wink-nlp', value: 0.433 } },
      {
        name: 'relaxed F1',
        path: ['relaxed', 'f1'],
        floor: 0.95,
        package: { name: 'wink-nlp', value: 0.563 },
      },
      {
        name: 'value accuracy',
        path: ['valueAccuracy'],
        floor: 0.95,
        package: { name: 'compromise', value: 0.667 },
      },
      {
        name: 'unit accuracy',
        path: ['unitAccuracy'],
        floor: 0.97,
        package: { name: 'compromise', value: 0.818 },
      },
    ],
  },
  {
    layer: 'figures',
    file: 'figures-news',
    task: 'figures',
    origin: 'own annotation of PolNeAR articles',
    metrics: [
      { name: 'exact F1', path: ['exact', 'f1'], package: { name: 'wink-nlp', value: 0.341 } },
      {
        name: 'relaxed F1',
        path: ['relaxed', 'f1'],
        floor: 0.9,
        package: { name: 'recognizers-text', value: 0.428 },
      },
      {
        name: 'value accuracy',
        path: ['valueAccuracy'],
        floor: 0.95,
        package: { name: 'recognizers-text', value: 0.846 },
      },
    ],
  },
  {
    layer: 'clean',
    file: 'pages',
    task: 'pages',
    origin: 'article-extraction-benchmark',
    metrics: [
      {
        name: 'F1',
        path: ['f1'],
        floor: 0.965,
        package: { name: 'Readability', value: 0.957 },
      },
      { name: 'precision', path: ['precision'], package: { name: 'Readability', value: 0.927 } },
      { name: 'recall', path: ['recall'], package: { name: 'Readability', value: 0.989 } },
    ],
  },
];
