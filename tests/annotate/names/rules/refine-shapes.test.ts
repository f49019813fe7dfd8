import { describe, expect, it } from 'vitest';
import { refined } from '../annotate.ts';

describe('the words of a name say what it is', () => {
  it.each([
    // Companies and papers that nothing else is called.
    ['She left [Facebook](loc) for the dance.', ['Facebook/org']],
    ['He wrote it in the [Washington Post](misc) on Friday.', ['Washington Post/org']],
    ['Mr. [Ford](per) and [Bloomberg](per) met.', ['Ford/per', 'Bloomberg/per']],
    // Landforms and streets.
    ['They fish in the [South China Sea](org) again.', ['South China Sea/loc']],
    ['The farm lies in [Burke County](org), they said.', ['Burke County/loc']],
    ['A house on [Quay Street](per) was sold.', ['Quay Street/loc']],
    ['They beat [Derby County](org) on Saturday.', ['Derby County/org']],
    // A given name and a family name.
    ['The singer, [Elena Marchetti](org), bowed.', ['Elena Marchetti/per']],
    ['The bank of [Elena Motors](org) failed.', ['Elena Motors/org']],
    ['He met [Thomas J. Okonjo](misc) there.', ['Thomas J. Okonjo/per']],
    // Titles inside.
    ['It was said by [Dr Øststrand](loc) at noon.', ['Øststrand/per']],
    ['It was said by [Justice Helen Marsh](org) at noon.', ['Helen Marsh/per']],
    ['The [Justice Department](org) said so.', ['Justice Department/org']],
    // A person, and where the person is from.
    [
      'So said [Thomas Okonjo of Brannoch Ferries](loc) at noon.',
      ['Thomas Okonjo/per', 'Brannoch Ferries/org'],
    ],
    ['So said [Helen Marsh of Burke County](org), Georgia.', ['Helen Marsh/per', 'Burke County/loc']],
    ['He leads the [University of Chicago](org) now.', ['University of Chicago/org']],
    // One person in two pieces; generations.
    ['It was [Helen Marsh](per) [García](per) who spoke.', ['Helen Marsh García/per']],
    ['Here [Helen Marsh](per), [García](per) and others spoke.', ['Helen Marsh/per', 'García/per']],
    ['The farm of [Leonard Hill](per) III was lost.', ['Leonard Hill III/per']],
    ['So said [Philippa St.](org) Clair-Osei at noon.', ['Philippa St. Clair-Osei/per']],
    ['So said [Philippa St.](per) [Clair](loc) at noon.', ['Philippa St. Clair/per']],
    ['They met in [Wall St.](loc) Friday.', ['Wall St./loc']],
    ['She loves [Latinos](per), they say.', ['Latinos/misc']],
    ['The prize went to [DJ Helen Marsh](org) at last.', ['Helen Marsh/per']],
    ['The [US](misc) envoy met the [German](misc) team.', ['US/loc', 'German/misc']],
    // Storms and bodies.
    ['The roof fell in [Storm Hedda](per) again.', ['Storm Hedda/misc']],
    ['It was said by [Northlight Energy](loc) at noon.', ['Northlight Energy/org']],
    ['It was said by [Justice Marsh](org) at noon.', ['Marsh/per']],
    // The last word of a full name.
    [
      '[Mirela Voss](per) came. [Voss](loc) sang, as [Voss](org) does.',
      ['Mirela Voss/per', 'Voss/loc', 'Voss/org'],
    ],
    ['[Mirela Voss](per) came. Then [Voss](loc) sang.', ['Mirela Voss/per', 'Voss/per']],
    // Kinds of things.
    ['A super [PAC](org) paid for it.', []],
    ['Two [CEOs](misc) left.', []],
    ['The [Green PAC](org) paid for it.', ['Green PAC/org']],
    // Places that are called so whatever the tagger says.
    ['She moved to [New Hampshire](org) in spring.', ['New Hampshire/loc']],
    ['A ferry to [North Carolina](per) sank.', ['North Carolina/loc']],
    ['He wrote of the [Benghazi](misc) attack.', ['Benghazi/loc']],
    ['Ships crossed the [North Atlantic](per) at night.', ['North Atlantic/loc']],
    ['Rain fell over [West Africa](org) again.', ['West Africa/loc']],
    ['Voters in [South Dakota and Nebraska](org) stayed home.', ['South Dakota/loc', 'Nebraska/loc']],
    ['He was born in [Bosnia and Herzegovina](loc) then.', ['Bosnia and Herzegovina/loc']],
    ['The coach of [New Hampshire](org) saw the match.', ['New Hampshire/org']],
    ['So said [Charlotte](per) at noon.', ['Charlotte/per']],
    ['[Oxford](org) asked its students to stay.', ['Oxford/org']],
    ['The [Western Ferries](org) strike went on.', ['Western Ferries/org']],
    // The title of whoever is named next.
    ['There [Vermont Sen](loc). [Nils Marsh](per) spoke.', ['Vermont/loc', 'Nils Marsh/per']],
    ['There [Ohio Congressman](org) [Nils Marsh](per) spoke.', ['Ohio/loc', 'Nils Marsh/per']],
    ['There [GOP Rep](misc). [Nils Marsh](per) spoke.', ['GOP/org', 'Nils Marsh/per']],
    ['The minister, [Hun Sen](org), agreed.', ['Hun Sen/org']],
    // Laws and buildings.
    ['They cited the [Coastal Ferries Act](org) twice.', ['Coastal Ferries Act/misc']],
    ['After the [Great Depression](loc) they left.', ['Great Depression/misc']],
    ['They signed the [Treaty of Larkmouth](org) there.', ['Treaty of Larkmouth/misc']],
    ['The offices in [Marsh Tower](per) are empty.', ['Marsh Tower/loc']],
    ['Once it was the [Warsaw Pact](org) that ruled.', ['Warsaw Pact/org']],
    // Bodies and peoples.
    ['They fled from [Islamic State](loc) in June.', ['Islamic State/org']],
    ['A guest at the [White House](loc) sang.', ['White House/loc']],
    ['A [Muslim](loc) school was burnt.', ['Muslim/misc']],
    // Persons by the form of their names.
    ['The doctor, [Hassan al-Masri](org), left.', ['Hassan al-Masri/per']],
    ['The farmer, [Leonard B. Hill Jr.](org), left.', ['Leonard B. Hill Jr./per']],
    [
      '[Helen Marsh](per) came. They saw [Helen](loc) and [Helen](org).',
      ['Helen Marsh/per', 'Helen/per', 'Helen/per'],
    ],
    ['[Elizabeth Marsh](per) came to [Elizabeth](loc), N.J.', ['Elizabeth Marsh/per', 'Elizabeth/loc']],
    ['He was [then-Sen](misc) for years.', []],
    // Companies by their first word.
    [
      'The bank of [Skerrow Pharmaceuticals Nordic](org) paid. At [Skerrow](loc) all is calm.',
      ['Skerrow Pharmaceuticals Nordic/org', 'Skerrow/org'],
    ],
    ['[Skerrow Holdings](org) paid. All is calm in [Skerrow](loc).', ['Skerrow Holdings/org', 'Skerrow/loc']],
    ['[Skerrow College](org) paid. [Skerrow](loc) is calm.', ['Skerrow College/org', 'Skerrow/loc']],
    [
      '[Marsh Holdings](org) paid. [Nils Marsh](per) did not. [Marsh](per) left.',
      ['Marsh Holdings/org', 'Nils Marsh/per', 'Marsh/per'],
    ],
    // Families.
    ['[Helen Marsh](per) came, and all the [Marshs](org) with her.', ['Helen Marsh/per', 'Marshs/misc']],
  ])('%s', (text, expected) => {
    expect(refined(text)).toEqual(expected);
  });
});
