/** What class names, ids and labels of pages say, in words between spaces: parts of names, split at hyphens and capitals. */

/** Around who wrote it. */
export const AUTHOR_NAMES =
  'byline author authors autor autoren autore auteur authorname articleauthor writer contributor contributors reporter';
/** With these beside, it is about the author and not the name. */
export const NOT_AUTHOR_NAMES =
  'bio biography avatar image img photo picture description desc social follow posts title job role position email twitter comment';

/** All that stands in a line before a link to the author. */
export const BY_LABELS = 'by von par por di av af door przez';

/** Around a day of publication. */
export const DATE_NAMES =
  'date time timestamp datetime datum published publication pubdate posted pubtime postdate dateline';
/** With these beside, it is another one. */
export const NOT_DATE_NAMES =
  'update updated updates modified lastmod read reading event events expires deadline archive comment end start duration';
/** Of these it is the day of publication for sure. */
export const PUBLISHED_NAMES = 'published publication pubdate pubtime created';

/** Parts of a page that are of other articles, or of readers. */
export const ASIDE_NAMES =
  'comment comments disqus reply replies related recommended recommendation recommendations sidebar footer nav navigation teaser teasers popular trending latest newsletter promo trc outbrain taboola';
/** Before one of those: "has-sidebar" is said of the whole page. */
export const BESIDES = 'has with no without show hide enable';

/** Labels before a time that is not the first one. */
export const UPDATED_LABELS =
  'updated modified edited aktualisiert stand modifié actualizado aggiornato uppdaterad oppdatert opdateret bijgewerkt güncelleme zaktualizowano';
export const PUBLISHED_LABELS =
  'published posted publiziert veröffentlicht erstellt publié publicado pubblicato publicerad publisert publiceret gepubliceerd yayınlanma';

/** The lines between a headline and the text below it, by the words of their classes in newspapers of many countries. */
export const STANDFIRST_NAMES =
  'standfirst lead lede intro introduction subtitle subhead subheadline subheading subtitulo dek deck chapo chapeau entradilla bajada sumario sommario summary sottotitolo ingress preamble vorspann abstract excerpt spot perex anlauf strapline leadtext description lid abstrakt';
