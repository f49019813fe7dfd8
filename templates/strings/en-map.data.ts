/** The map of places, and where a place lies. */
export const MAP_STRINGS = {
  mapOfPlaces: 'Map of places',
  mapExplained:
    'The area of a circle tells how often a place is named; the smallest are drawn larger, so that they can be seen. Countries and states have theirs in their middle.',
  mapFurther: '{places} named less often are not drawn.',
  mapEmpty: 'Of no place named here is it known where it lies.',
  placeKind: 'What it is',
  placeKinds: {
    country: { alone: 'Country', within: 'Country' },
    region: { alone: 'Region', within: 'Region in {country}' },
    city: { alone: 'Place', within: 'Place in {country}' },
  },
  placesUnsure: 'Not on the map: could be several',
  placesUnsureWhy: 'The name alone does not tell which is meant, and nothing is guessed.',
  placesUnknown: 'Not on the map: not known where',
  placesUnknownWhy: 'Small places, buildings, parts of cities, and what is larger than a country.',
  placesMore: 'And {places} more.',
  mapCredit: 'Land and borders: Natural Earth. Cities: GeoNames, CC BY 4.0.',
  lies: 'Where it lies',
};
