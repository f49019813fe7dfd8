import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Html, html, jsonScript } from '../../src/site/html.ts';
import { escapeHtml } from '../../src/text/escape.ts';

describe('the html tag', () => {
  it('escapes every value in text and attributes', () => {
    const hostile = `<img src=x onerror="alert('1')">&`;
    expect(html`<p title="${hostile}">${hostile}</p>`.toString()).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;</p>',
    );
  });

  it('prints markup made by the tag as it is, and lists of it in order', () => {
    const items = ['a<b', 'c'].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}</ul>`.toString()).toBe('<ul><li>a&lt;b</li><li>c</li></ul>');
  });

  it('prints nothing for null, undefined and booleans, so that conditions can stand in it', () => {
    expect(html`[${null}${undefined}${false}${true}${0}]`.toString()).toBe('[0]');
  });

  it('is not fooled by an object that only looks like markup', () => {
    const forged = { toString: () => '<b>' } as unknown as string;
    expect(() => html`${forged}`.toString()).toThrow();
  });

  it('never lets a text open a tag or leave an attribute', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeHtml(text))));
  });

  it('keeps JSON-LD inside its script element', () => {
    const printed = html`<script>${jsonScript({ title: '</script><script>alert(1)' })}</script>`.toString();
    expect(printed.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(printed.slice(8, -9))).toEqual({ title: '</script><script>alert(1)' });
    expect(jsonScript({})).toBeInstanceOf(Html);
  });
});
