/** Last words of a company's name that are left out when names are compared: "The Acme Corp." is "Acme". */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company ltd limited plc llc llp lp gmbh ag sa nv group holdings'.split(
    ' ',
  ),
);
