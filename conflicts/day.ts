/** Days as ISO dates, counted without a clock or a time zone. */

/** The day so many days later (earlier, if negative). */
export function dayAfter(day: string, days = 1): string {
  const name = `${day}${days}`;
  let known = neighbours.get(name);
  if (known === undefined) {
    const at = Date.parse(`${day}T00:00:00Z`);
    known = Number.isNaN(at) ? day : new Date(at + days * 86_400_000).toISOString().slice(0, 10);
    if (neighbours.size > 10_000) neighbours.clear();
    neighbours.set(name, known);
  }
  return known;
}

/** Days already reckoned: the same few are asked for with every fact. */
const neighbours = new Map<string, string>();

const MONTHS = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  hi: ["जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"],
} as const;

/** «8 July 2021», «8 जुलाई 2021». */
export function dayInWords(day: string, language: "en" | "hi"): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[language][(month ?? 1) - 1]} ${year}`;
}
