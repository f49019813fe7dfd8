/** What a place on the map is. */
export type PlaceKind = 'country' | 'region' | 'city';

/** Where a place lies. */
export interface MapPoint {
  readonly kind: PlaceKind;
  /** As the gazetteer has it: `Springfield, MO`. */
  readonly name: string;
  /** ISO 3166-1 code, or the words of who keeps the archive; null where it is of no country, or of one without a code. */
  readonly country: string | null;
  /** Degrees, north and east. */
  readonly lat: number;
  readonly lon: number;
}
