/**
 * The words of bylines that are no names. Each table is a list of small words between spaces, or a phrase a line; case
 * does not count.
 */

/** What stands before the names: "Story by Jane Roe", "Von Jana Roth". A phrase a line. */
export const BYLINE_OPENINGS = `
by
from
story by
words by
text by
written by
reported by
reporting by
report by
analysis by
opinion by
interview by
posted by
published by
author
authors
autor
autorin
autoren
text
von
ein artikel von
par
propos recueillis par
por
di
av
af
door
przez
`;

/** Between two names of a list. */
export const LIST_WORDS = 'and und et y e og och en with';

/** What a person is called who writes, besides the words of `BODY_WORDS`: "Jane Roe, freelance journalist". */
export const ROLE_WORDS = `
journalist journalists columnist columnists producer producers photographer photographers analyst critic blogger fellow
intern presenter anchor host chief freelance freelancer redakteur redakteurin redaktion korrespondent korrespondentin
journalistin autorin volontär volontärin
`;

/** Who or what a text comes from that no person is: nobody signs with these. A phrase a line. */
export const NOBODY = `
admin
administrator
webmaster
anonymous
guest
guest author
guest contributor
no author
unknown
unknown author
none
null
undefined
n/a
na
user
root
wordpress
staff
staff writer
staff writers
staff reporter
staff reporters
editor
editors
the editors
editorial
editorial staff
editorial team
newsroom
news desk
newsdesk
web desk
online desk
redaktion
author
`;

/** Agencies and other outlets that follow a name: "Jane Roe/Reuters". */
export const AGENCIES = `
agencies agency reuters ap afp dpa upi apa sda epd kna tass interfax xinhua pti ani ians efe ansa anp belga lusa stt ritzau tt ntb cnn bbc
cbc abc cbs nbc npr pbs bloomberg
`;
