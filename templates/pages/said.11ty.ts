import { fill, html, pageTemplate, type SaidView } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { linkList, quoteLines, section } from '../parts/cards.ts';
import { kindFacts } from '../parts/statements.ts';
import { capital, number, stringsOf } from '../parts/text.ts';

export default pageTemplate<SaidView>('said', (view) => {
  const t = stringsOf(view);
  const { speaker, topic, year, said, quotes, search, pages } = view;
  const total = said.direct + said.mixed + said.indirect;
  const title = topic
    ? fill(t.saidOn, { name: speaker.text, topic: capital(view, topic.text) })
    : fill(t.saidIn, { name: speaker.text, year: year! });
  return page(
    view,
    title,
    html`<h1>${title}</h1>
<ul class="facts">${kindFacts(view, said)}</ul>
${quotes.length < total && html`<p class="scope">${fill(t.newestOf, { n: number(view, quotes.length), total: number(view, total) })}</p>`}
<div class="columns"><div><p class="narrow"><a href="${search}">${t.narrow}</a></p>
${quoteLines(view, quotes)}</div><div>
${topic && section(t.topicKicker, html`<p><a href="${topic.href}">${capital(view, topic.text)}</a></p>`)}
${section(t.years, pages.years.length > 0 && linkList(pages.years))}
${section(t.talksAbout, pages.topics.length > 0 && linkList(pages.topics.map((one) => ({ ...one, text: capital(view, one.text) }))))}
</div></div>`,
  );
});
