/** Dates as feeds and sitemaps write them → ISO instants or days. */
import { readDate } from "../page/dates.ts";

/** ISO 8601, RFC 822, RFC 850 and Hindi, with the usual mistakes; a bare day stays a day, a time without zone is Indian time. Undefined where nothing can be read. */
export function whenOf(text: string | undefined): string | undefined {
  const found = text === undefined ? null : readDate(text);
  if (found !== null) return found.length > 10 ? new Date(found).toISOString() : found;
  // «Mon Nov 23 10:00:00 IST 2026», as Java prints it
  const java = /^\w{3} (\w{3}) (\d{1,2}) (\d{2}:\d{2}:\d{2}) (\w{1,5}) (\d{4})$/.exec(text?.trim() ?? "");
  return java ? whenOf(`${java[2]} ${java[1]} ${java[5]} ${java[3]} ${java[4]}`) : undefined;
}
