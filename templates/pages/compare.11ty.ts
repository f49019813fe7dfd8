import { assetFile, html, type PageView, pageTemplate } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { sharing } from '../parts/share.ts';
import { stringsOf } from '../parts/text.ts';

export default pageTemplate<PageView>('compare', (view) => {
  const t = stringsOf(view);
  const { basePath } = view.site;
  const { facets, values, failed } = t.searching;
  const strings = JSON.stringify({
    ...t.comparing,
    facets,
    values,
    failed,
    unknownSpeaker: t.unknownSpeaker,
    via: t.via,
    share: t.share,
  });
  return page(
    view,
    t.compareTitle,
    html`<h1>${t.compareTitle}</h1>
<p>${t.compareHow}</p>
<form class="compare" data-compare data-base="${basePath}" data-strings="${strings}">
<label>${t.compareBy} <select name="by" autocomplete="off"><option value="speaker">${t.sections['speakers']}</option><option value="source">${t.sections['sources']}</option></select></label>
${['a', 'b'].map((name, at) => html`<label>${at === 0 ? t.compareOne : t.compareOther} <input type="text" name="${name}" list="compare-names" autocomplete="off"></label>\n`)}<datalist id="compare-names"></datalist>
<button type="submit">${t.compareNow}</button></form>
<noscript><p>${t.searchNoScript}</p></noscript>
${view.site.namesFiles && html`<p class="needs-server" hidden>${t.needsServer}</p>`}
<p id="compare-status" class="meta" role="status"></p>
<div id="compare-results"${sharing(view)}></div>
<script src="${basePath}${assetFile('compare.js')}" type="module"></script>`,
  );
});
