/** Names of the months: `number | spellings`. Short forms count only beside a day («2 अक्टू.»). */
import { fold } from "../text/normalise.ts";
import { readTable, spellings } from "../text/table.ts";

export const MONTHS = `
1  | जनवरी, जनवरि, जनबरी, january, jan
2  | फरवरी, फ़रवरी, फरबरी, फरवरि, february, feb, फर
3  | मार्च, march, mar
4  | अप्रैल, अप्रेल, एप्रिल, april, apr, अप्रै
5  | मई, may
6  | जून, june, jun
7  | जुलाई, जुलाइ, जुलाय, july, jul
8  | अगस्त, august, aug
9  | सितंबर, सितम्बर, सितबर, september, sept, sep, सितं
10 | अक्टूबर, अक्तूबर, अक्टुबर, अक्तुबर, ऑक्टोबर, आक्टूबर, october, oct, अक्टू
11 | नवंबर, नवम्बर, नवबर, november, nov, नवं
12 | दिसंबर, दिसम्बर, दिसबर, december, dec, दिसं
`;

export const MONTH_OF: ReadonlyMap<string, number> = new Map(
  readTable(MONTHS).flatMap(([month, words]) => spellings(words).map((word) => [fold(word), Number(month)] as const)),
);
