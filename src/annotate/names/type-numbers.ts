/** Types by number. */
export const [PERSON, ORGANISATION, PLACE, OTHER] = [0, 1, 2, 3] as const;
