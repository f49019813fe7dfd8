import type { Span } from '../../../model/span.ts';
import { firstFrom, lowerAt, type Reading } from '../../reading.ts';
import type { AttributionDraft } from '../attribution-draft.ts';
import { isFancied, isNobody, NEGATES } from '../negation.ts';
import type { Prose } from '../prose.ts';
import { kindOf } from '../quotations.ts';

// In tokens.
const REACH = 14;
const REFUSALS = /^(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing))$/;
const LABELS =
  /^(?:call(?:ed)?|dubbed|nicknamed|named|entitled|titled|labelled|labeled|termed|known|reading|billed|marked|headed|headlined|captioned|inscribed|emblazoned|removed?|deleted?)$/;

/**
 * Why words in quotation marks are nobody's statement, null where they are one: speech that is denied or refused (`did
 * not say “sorry”`, `denied saying “…”`), and words that are only mentioned (`signs reading “No Entry”`, `has been
 * called “the Fox”`).
 */
export function mentionOnly(prose: Prose, draft: AttributionDraft): string | null {
  const { reading, quotations } = prose;
  const [cue] = draft.cue;
  if (!cue || draft.content.length === 0) return null;
  const { tokens } = reading;
  const last = firstFrom(tokens, cue.end) - 1;
  if (isNaming(reading, draft, last)) return 'the words are a name, which nobody says here';
  const kind = kindOf(reading.text, quotations, draft.content);
  if (kind === 'indirect')
    return isRecited(reading, draft, last) ? 'the words that are recited are told of, and not told' : null;
  if (isEntitled(reading, draft, last)) return 'the words are the title of something';
  if (isPraise(reading, draft, last)) return 'somebody is praised or blamed, and nobody says who does';
  if (isSign(reading, draft, last)) return 'the words stand on something, and nobody says them';
  // The negation has to stand before the verb and behind the quotation's own clause.
  const leads = draft.content.every(({ start }) => start > cue.start);
  if (kind !== 'direct' || !leads) return null;
  const source = draft.source[0];
  const before = wordsBackFrom(reading, last, source);
  if (before.some((word) => NEGATES.test(word)) || isNobody(reading.text, source))
    return 'the speech is denied';
  if (before.some((word) => REFUSALS.test(word))) return 'the speech is refused or denied';
  if (before.some((word) => UNREAL.test(word)) || isFancied(reading.text, source))
    return 'the speech is only thought of';
  if (!source && LABELS.test(lowerAt(reading, last))) return 'the words are a name, which nobody says here';
  return null;
}

// Not "said mass burials are costly", "said a blessing was needed".
const RECITED =
  /^(?:the words? of |(?:(?:an?|his|her|their|the) (?:prayers?|rosary|kaddish|oath|blessing|goodbyes?|farewells?|thank-?yous?)|grace|mass|goodbye|farewell|hello|a few words)(?=[,.;]|$| (?:for|to|in|at|on|over|before|after|with|and)\b))/i;

/** `said the words of the oath in Welsh`. */
const isRecited = (reading: Reading, { content: [said] }: AttributionDraft, verb: number): boolean =>
  said !== undefined &&
  /^(?:said|says|say|saying)$/.test(lowerAt(reading, verb)) &&
  RECITED.test(reading.text.slice(said.start, Math.min(said.end, said.start + 40)));

// What is done with a law, a book, a song or a show.
const PUTS_OUT =
  /^(?:watch(?:e[sd]|ing)?|enjoy(?:s|ed|ing)?|promot(?:e[sd]?|ing)|host(?:s|ed|ing)|direct(?:s|ed|ing)|produc(?:e[sd]|ing)|plays|played|playing|passed|passes|passing|approved|adopted|enacted|signed|repealed|introduced|launched|unveiled|published|released|wrote|sang|sings|performed|recorded|won|screened|staged|premiered)$/;
const TITLE =
  /^(?:(?:the|its|his|her|a|an) )?["“«‘]\p{Lu}[\p{L}’-]*(?: (?:\p{Lu}[\p{L}’-]*|of|the|and|for|in|to|a|on)){0,7}[.,]?["”»’](?!\p{L})/u;

/** `passed the “Clean Rivers Act”`: all words of it are written large, as those of titles are. */
const isEntitled = (reading: Reading, { content: [said] }: AttributionDraft, verb: number): boolean =>
  said !== undefined &&
  PUTS_OUT.test(lowerAt(reading, verb)) &&
  TITLE.test(reading.text.slice(said.start, Math.min(said.end, said.start + 120)));

const SAYS = /^(?:saying|said|say|says|promised|promising|told|telling|claimed|claiming|called|calling)$/;
// Not `will`: what somebody will say at noon is handed out in the morning, word for word.
const UNREAL = /^(?:should|might|may|could|imagine)$/;

/** `denied saying that the plan was “a toy”`, `refused to say whether he had said “no”`: the words were not said. */
export function isUnsaid({ reading }: Prose, { cue, source }: AttributionDraft): boolean {
  const [first] = cue;
  if (!first) return false;
  const before = wordsBackFrom(reading, firstFrom(reading.tokens, first.end) - 1, source[0]);
  const says = SAYS.test(before[0] ?? '');
  return (says && before.slice(1).some((word) => REFUSALS.test(word))) || isNobody(reading.text, source[0]);
}

/** The words from a cue's last one back to its source, or to the mark before; the last one first. */
function wordsBackFrom(reading: Reading, last: number, source: Span | undefined): string[] {
  const { tokens } = reading;
  const before: string[] = [];
  for (let i = last; i >= 0 && last - i < 7; i--) {
    const word = lowerAt(reading, i);
    if (/^[.!?;:,“”"]$/.test(word)) {
      if (before.length === 0) continue;
      break;
    }
    before.push(word);
    if (source && tokens.starts[i]! < source.end && tokens.starts[i]! >= source.start && i < last) break;
  }
  return before;
}

const NAMES_IT = /^(?:called|named|titled|entitled|dubbed|nicknamed)$/;
const OPENING = /^(?:(?:the|a|an) )?["“«‘']\s*(?:(?:the|a|an) )?\p{Lu}/u;
// What may stand before the verb where somebody calls something so: `what critics called “…”`, `he has called “…”`.
const CALLER = /^(?:he|she|they|we|it|i|who|that|which|has|have|had|also|once|later|then|and|\w+ly)$/;
const OBJECT = /^(?:what|which|whom|that)$/;

// What words are put on, or stand for.
const SIGNS =
  /(?:^|\s)(?:motto|tagline|catchphrase|hashtag|sign|signs|banner|banners|placard|placards|poster|posters|plaque|sticker|stickers|badge|badges|t-shirts?|graffiti|slogan|slogans|mural|label|labels|caption)$/i;
const IS = /^(?:is|was|being)$/;
const READS = /^(?:read|reads|reading|said|says|saying|declared|declaring|proclaimed|proclaiming)$/;

/** `A banner read “Save our pool”`, `Her campaign slogan is “Ready”`. */
function isSign(reading: Reading, { source: [first] }: AttributionDraft, verb: number): boolean {
  const word = lowerAt(reading, verb);
  if (IS.test(word)) return SIGNS.test(lowerAt(reading, verb - 1));
  return first !== undefined && SIGNS.test(reading.text.slice(first.start, first.end)) && READS.test(word);
}

const PRAISES =
  /^(?:praised|lauded|hailed|criticised|criticized|condemned|commended|applauded|celebrated|known|remembered|mocked|derided|touted|billed|branded|labelled|labeled)$/;

/** `Ott has been praised for her “quiet courage”`: a passive without an agent. */
function isPraise(reading: Reading, { voiceless, cue }: AttributionDraft, verb: number): boolean {
  if (!voiceless || !cue[0]) return false;
  for (let i = verb; i >= 0 && reading.tokens.starts[i]! >= cue[0].start; i--)
    if (PRAISES.test(lowerAt(reading, i))) return true;
  return false;
}

/** `a group called “We Support the Lifeboat”`, `the clips were called the “Harbour Show”`: a name, and nobody's words. */
function isNaming(reading: Reading, { voiceless }: AttributionDraft, verb: number): boolean {
  if (!NAMES_IT.test(lowerAt(reading, verb))) return false;
  const { text, tokens } = reading;
  const behind = tokens.ends[verb]! + 1;
  if (!OPENING.test(text.slice(behind, behind + 8))) return false;
  if (voiceless) return true;
  const before = lowerAt(reading, verb - 1);
  // "The film, called “Rain”, opens".
  if (before === ',') return true;
  if (!/^\p{Ll}/u.test(text.slice(tokens.starts[verb - 1], tokens.ends[verb - 1])) || CALLER.test(before))
    return false;
  for (let i = verb - 1; i >= 0 && verb - i < REACH && !/^[.!?;]$/.test(lowerAt(reading, i)); i--)
    if (OBJECT.test(lowerAt(reading, i))) return false;
  return true;
}
