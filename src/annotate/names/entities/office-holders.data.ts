/**
 * Offices whose title with a bare family name means one person, where namesakes are in the news too: title and family
 * name → given names. "President Obama" is not Michelle.
 */
export const OFFICE_HOLDERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'president obama': 'barack',
    'president clinton': 'bill william',
    'president trump': 'donald',
    'president biden': 'joe joseph',
    'president bush': 'george',
    'president reagan': 'ronald',
    'president carter': 'jimmy james',
    'president kennedy': 'john',
    'president johnson': 'lyndon',
    'president nixon': 'richard',
    'president roosevelt': 'franklin theodore teddy',
    'president kirchner': 'cristina nestor',
    'president marcos': 'ferdinand',
    'secretary clinton': 'hillary',
    'senator clinton': 'hillary',
    'sen clinton': 'hillary',
    'secretary bush': 'george',
    'dr king': 'martin',
  }),
);
