/** Words before a figure that bound or colour it; one a line, the longest that fits is taken, and they may chain. */
export const BEFORE = `
more than
less than
fewer than
greater than
higher than
lower than
better than
no more than
no less than
no fewer than
not more than
not less than
slightly more than
slightly less than
well over
well under
well above
well below
just over
just under
just above
just below
just shy of
a little over
a little more than
a little less than
little more than
at least
at most
at the most
up to
as many as
as much as
as few as
as little as
as high as
as low as
close to
nearly
almost
about
around
roughly
approximately
approx
circa
some
only
just
merely
barely
over
under
above
below
exceeds
exceed
exceeded
exceeding
approaches
approaching
approach
approached
topped
topping
tops
in excess of
north of
south of
upward of
upwards of
estimated
projected
additional
another
extra
further
a total of
a combined
combined
record
a minimum of
a maximum of
minimum
maximum
mere
whopping
staggering
an average of
average
an average
exactly
precisely
fully
perhaps
maybe
possibly
probably
seemingly
all but
plus or minus
virtually
practically
easily
reportedly
net
initial
at around
at about
at nearly
until now
even
a full
not even
within
a cool
`;

/** Words after a figure that bound it. */
export const AFTER = `
or more
or less
or so
or fewer
or higher
or above
or below
or better
at least
at most
and counting
and up
and above
or thereabouts
+
odd
plus
`;
