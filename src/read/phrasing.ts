import type { Emphasis, Link, PhrasingContent, Strong } from 'mdast';

type Wrapper = Emphasis | Link | Strong;

/**
 * Collects inline content as HTML renders it: runs of white space become one space, none stands at the ends,
 * two line breaks in a row end the paragraph.
 */
export class Phrasing {
  readonly #done: PhrasingContent[][] = [];
  #children: PhrasingContent[] = [];
  #stack: Wrapper[] = [];
  /** A space that is written before the next word. */
  #space = false;
  #empty = true;
  #breaks = 0;
  /** Inside a link, also one without a usable address. */
  linked = false;

  text(raw: string): void {
    const value = raw.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[\s\u00a0]+/g, ' ');
    const words = value.trim();
    if (!words) {
      if (value && !this.#empty) this.#space = true;
      return;
    }
    this.#settleBreaks();
    const lead = !this.#empty && (this.#space || value.startsWith(' ')) ? ' ' : '';
    this.#append(lead + words);
    this.#space = value.endsWith(' ');
    this.#empty = false;
  }

  lineBreak(): void {
    if (!this.#empty) this.#breaks++;
  }

  open(wrapper: Wrapper): void {
    if (this.#stack.length > 20) return;
    this.#settleBreaks();
    if (this.#space && !this.#empty) this.#append(' ');
    this.#space = false;
    this.#target().push(wrapper);
    this.#stack.push(wrapper);
  }

  close(): void {
    this.#stack.pop();
  }

  /** What was collected; the collector is spent. */
  paragraphs(): PhrasingContent[][] {
    this.#stack = [];
    this.#finish();
    return this.#done;
  }

  #settleBreaks(): void {
    if (this.#breaks > 1 && !this.#stack.length) this.#finish();
    else if (this.#breaks > 0) {
      this.#target().push({ type: 'break' });
      this.#space = false;
      // No space behind a line break.
      this.#empty = true;
    }
    this.#breaks = 0;
  }

  #finish(): void {
    const children = this.#children.filter(hasText);
    if (children.length) this.#done.push(children);
    this.#children = [];
    this.#empty = true;
    this.#space = false;
    this.#breaks = 0;
  }

  #target(): PhrasingContent[] {
    return this.#stack.at(-1)?.children ?? this.#children;
  }

  #append(value: string): void {
    const target = this.#target();
    const last = target.at(-1);
    if (last?.type === 'text' && (last.data?.linked ?? false) === this.linked) last.value += value;
    else target.push(this.linked ? { type: 'text', value, data: { linked: true } } : { type: 'text', value });
  }
}

/** Whether a node has text or is a break; emptied links are dropped. */
const hasText = (node: PhrasingContent): boolean =>
  node.type === 'text' || node.type === 'break' || ('children' in node && node.children.some(hasText));
