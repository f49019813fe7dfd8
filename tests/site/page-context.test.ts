import { describe, expect, it } from 'vitest';
import { pageContext } from '../../src/site/page-context.ts';
import { linkTo, pageView } from '../../src/site/views/view.ts';
import { archiveOf } from '../support/archive.ts';

const RELATIVE = archiveOf([], { yml: 'baseUrl: https://example.org/a/\nlinks: relative\n' });
const ABSOLUTE = archiveOf([], { yml: 'baseUrl: https://example.org/a/\n' });
const ref = (path: string) => ({ type: 'about' as const, key: '', number: 0, path });

describe('links of a page', () => {
  it.each([
    ['', 'people/', './people/index.html'],
    ['', '', './index.html'],
    ['people/bo-1/', '', '../../index.html'],
    ['people/bo-1/', 'articles/2021/03/x-1/#q-1', '../../articles/2021/03/x-1/index.html#q-1'],
    ['search/', 'search/?in=quotes&speaker=a/b', '../search/index.html?in=quotes&speaker=a/b'],
    ['articles/2021/', 'assets/cuttings.css', '../../assets/cuttings.css'],
    ['404.html', 'people/', '/a/people/'],
  ])('from %j to %j are %j, where they are relative', (from, to, expected) => {
    const context = pageContext(RELATIVE, ref(from));
    expect(context.href(to)).toBe(expected);
    const view = pageView(context, ref(from), { title: '', description: '' });
    expect(linkTo(view, to)).toBe(expected);
    expect(view.canonical).toBe(`https://example.org/a/${from}`);
  });

  it('begin with the path of the site where they are absolute', () => {
    expect(pageContext(ABSOLUTE, ref('people/bo-1/'))).toBe(ABSOLUTE);
    const view = pageView(ABSOLUTE, ref('people/bo-1/'), { title: '', description: '' });
    expect(linkTo(view, 'search/?in=quotes')).toBe('/a/search/?in=quotes');
  });
});
