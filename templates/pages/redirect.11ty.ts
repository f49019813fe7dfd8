import { html, pageTemplate, type RedirectView } from 'cuttings/theme';
import { stringsOf } from '../parts/text.ts';

export default pageTemplate<RedirectView>('redirect', (view) => {
  const t = stringsOf(view);
  return html`<!doctype html>
<html lang="${view.site.language}" dir="${t.direction}">
<head>
<meta charset="utf-8">
<title>${t.moved} – ${view.site.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${view.site.styles.map((href) => html`<link rel="stylesheet" href="${href}">\n`)}<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${view.target}">
<link rel="canonical" href="${view.canonical}">
</head>
<body><main><h1>${t.moved}</h1><p><a href="${view.target}">${view.canonical}</a></p></main></body>
</html>
`;
});
