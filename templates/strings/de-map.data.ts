import type { MAP_STRINGS as EN } from './en-map.data.ts';

/** Die Karte der Orte, und wo ein Ort liegt. */
export const MAP_STRINGS: typeof EN = {
  mapOfPlaces: 'Karte der Orte',
  mapExplained:
    'Die Fläche eines Kreises sagt, wie oft ein Ort genannt wird; die kleinsten sind größer gezeichnet, damit man sie sieht. Länder und Bundesstaaten haben ihren in der Mitte.',
  mapFurther: '{places}, seltener genannt, sind nicht gezeichnet.',
  mapEmpty: 'Von keinem der genannten Orte ist bekannt, wo er liegt.',
  placeKind: 'Was es ist',
  placeKinds: {
    country: { alone: 'Land', within: 'Land' },
    region: { alone: 'Region', within: 'Region in: {country}' },
    city: { alone: 'Ort', within: 'Ort in: {country}' },
  },
  placesUnsure: 'Nicht auf der Karte: kann mehrere meinen',
  placesUnsureWhy: 'Der Name allein sagt nicht, welcher gemeint ist, und geraten wird nicht.',
  placesUnknown: 'Nicht auf der Karte: Lage unbekannt',
  placesUnknownWhy: 'Kleine Orte, Gebäude, Stadtteile, und was größer ist als ein Land.',
  placesMore: 'Und noch {places}.',
  mapCredit: 'Land und Grenzen: Natural Earth. Städte: GeoNames, CC BY 4.0.',
  lies: 'Wo es liegt',
};
