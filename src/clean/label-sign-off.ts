import { type DraftArticle, isOpen } from './draft-article.ts';

// SS / (abc/xyz) / jd/kl / — AFP / ENDS / -30- / ###
const SIGN_OFF =
  /^[([]?(?:\p{Lu}{1,3}|[\p{L}]{2,4}(?:[/-][\p{L}]{1,4}){1,3}|(?:[–—-]\s?)?(?:AFP|AP|Reuters|UPI|dpa|PTI|ANI|IANS|Xinhua|TASS|Interfax)|ENDS?|Ends|-\s?30\s?-|#{3,})[)\]]?\.?$/u;

/** Labels the initials, agency or end mark that stand alone as the last line of the article. */
export function labelSignOff({ drafts, label }: DraftArticle): void {
  let last = drafts.length - 1;
  while (last > 0 && !isOpen(drafts[last]!) && !SIGN_OFF.test(drafts[last]!.text)) last--;
  const draft = drafts[last];
  if (last < 1 || !draft || draft.text.length > 20 || !SIGN_OFF.test(draft.text)) return;
  label(draft, 'boilerplate', 'initials or an end mark alone on the last line', 'sign-off');
}
