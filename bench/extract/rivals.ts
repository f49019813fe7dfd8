import { best } from './stopwatch.ts';

/** What another library computes from a text. */
export interface Rival {
  readonly name: string;
  readonly computes: string;
  /** Texts that are enough to time it. */
  readonly texts: number;
  readonly run: (text: string) => unknown;
}

/** The libraries that one would take otherwise; none of them tells speakers or cues, or resolves people and topics. */
export async function rivals(): Promise<Rival[]> {
  const { default: nlp } = await import('compromise');
  const { default: winkNlp } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const chrono = await import('chrono-node');
  const wink = winkNlp(model);
  return [
    {
      name: 'compromise',
      computes: 'names, quotations, money, percentages',
      texts: 12,
      run: (text) => {
        const doc = nlp(text);
        return [
          ...[doc.people(), doc.organizations(), doc.places()].map((view) => view.json({ offset: true })),
          ...[doc.quotations(), doc.money(), doc.percentages()].map((view) => view.json({ offset: true })),
        ];
      },
    },
    {
      name: 'wink-nlp',
      computes: 'entities (dates, times, money, percentages, numbers)',
      texts: 60,
      run: (text) => wink.readDoc(text).entities().out(wink.its.detail),
    },
    {
      name: 'chrono-node',
      computes: 'dates',
      texts: 200,
      run: (text) => chrono.parse(text, new Date(Date.UTC(2016, 5, 15, 12))),
    },
  ];
}

/** Articles per second of processor time, warm. */
export function rateOf({ run, texts }: Rival, all: readonly string[]): { cpu: number; wall: number } {
  const some = all.slice(0, texts);
  const work = (): void => {
    for (const text of some) run(text);
  };
  work();
  const { cpu, wall } = best(8, work);
  return { cpu: (some.length * 1000) / cpu, wall: (some.length * 1000) / wall };
}
