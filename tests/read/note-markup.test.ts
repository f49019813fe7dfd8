import { describe, expect, it } from 'vitest';
import { withoutNoteMarkup } from '../../src/read/note-markup.ts';
import { parseMarkdown } from '../../src/read/read-markdown.ts';

describe('markup of programs that keep or publish Markdown', () => {
  it.each([
    ['The mill ==burned for two days==, a ranger said.', 'The mill burned for two days, a ranger said.'],
    ['It reopened. %%ask the owner%%', 'It reopened.'],
    ['The mill cost ~~11 million~~ 13 million crowns.', 'The mill cost 13 million crowns.'],
    ['~~Yesterday~~ Today it fell.', 'Today it fell.'],
    ['It is red~~dish~~.', 'It is red.'],
    ['It fell ~~on **Monday**~~.', 'It fell .'],
    ['~~All of it was wrong.~~\n\nIt fell.', 'It fell.'],
    ['It cost ~5 million, or (~6 million).', 'It cost ~5 million, or (~6 million).'],
    ['It reopened.\n\n%%\nask the owner\n\nand his wife\n%%\n\nIt closed.', 'It reopened.\n\nIt closed.'],
    ['The [[Tern Mill|mill]] is on the [[River Tern#Course]].', 'The mill is on the River Tern.'],
    ['![[mill.png]]\n\nThe mill stood. ^f3a91c', 'The mill stood.'],
    ['> [!quote] Ida Moss\n> We smelled it first.', 'Ida Moss\n\nWe smelled it first.'],
    ['> [!NOTE]\n> The time was put right.', 'The time was put right.'],
    ['> [!info|wide]- More\n> It is old.', 'More\n\nIt is old.'],
    [
      'It burned.\n\n{{< figure src="mill.jpg"\n  caption="The mill" >}}\n\nIt fell.',
      'It burned.\n\nIt fell.',
    ],
    ['{{% notice note %}}The hour was wrong.{{% /notice %}}', 'The hour was wrong.'],
    ['{% include map.html zoom="3" %}\n\nIt fell.\n{: .lead}', 'It fell.'],
    [
      'Read [the report]({% post_url 2021-05-05-mill %}) or [a map]({{< ref "map.md" >}}).',
      'Read the report or a map.',
    ],
    ['{% comment %}\nlater\n{% endcomment %}\n\n## The fire {#fire}\n\nIt fell.', 'The fire\n\nIt fell.'],
  ])('%j is read as a reader sees it', (markdown, text) => {
    expect(parseMarkdown(markdown).text).toBe(text);
  });

  it.each([
    'Write `{{ page.title }}` and `==this==`.',
    '```\n{{< figure >}}\n%%x%%\n```\nIt ends.',
    'Two tests: a==b and c==d.',
    'The mill\n==\n\nIt fell by 20%% or so.',
    'The square is 10 ^2 and the note [[1]](https://courier.example/1).',
    'He wrote {as ever} in braces [sic] and 50% less {1}.',
    '> [The mill](https://courier.example) stood.',
  ])('%j stays as it is', (markdown) => {
    expect(withoutNoteMarkup(markdown)).toBe(markdown);
  });

  it.each(['{{<', '%%a', '[[a', '==a', '{% comment %}', '\n%%\n', '{:', '> [!a', ' ', '[a]('])(
    'two million characters of %j come to an end',
    (scrap) => {
      // With the square of the length it would take hours, and the test its whole time.
      const text = scrap.repeat(2_000_000 / scrap.length);
      expect(withoutNoteMarkup(text).length).toBeLessThanOrEqual(text.length);
    },
  );
});
