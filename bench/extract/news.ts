/** Hindi news about everything but health: our own sentences, the same in every run. */
import { toHindi } from "../../extract/numbers/words.ts";
import { type Random, randomOf } from "../random.ts";
import { IN_PASSING, LISTS, SENTENCES, type Subject } from "./news-words.ts";

export interface NewsArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string;
}

const SUBJECTS = (Object.keys(SENTENCES) as Subject[]).filter((subject) => subject !== "talk");
const inIndia = new Intl.NumberFormat("en-IN");

function fill(sentence: string, random: Random): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === "n") return String(2 + random(998));
    if (name === "N") return inIndia.format(1000 + random(9_999_000));
    if (name === "w") return toHindi(2 + random(40));
    return random.pick(LISTS[name] as readonly string[]);
  });
}

/**
 * `count` articles of 8–30 sentences in paragraphs. One in `passing` says a word of illness in passing, as papers do;
 * 0: none does, and then no article has a word for the extractor.
 */
export function newsArticles(
  count: number,
  { seed = 1, passing = 0 }: { seed?: number; passing?: number } = {},
): NewsArticle[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, i) => {
    const subject = random.pick(SUBJECTS);
    const sentence = () => fill(random.pick(SENTENCES[random(4) === 0 ? "talk" : subject]), random);
    const sentences = Array.from({ length: 8 + random(23) }, sentence);
    if (passing > 0 && i % passing === 0)
      sentences.splice(random(sentences.length), 0, fill(random.pick(IN_PASSING), random));
    const text = sentences.map((s, k) => (k % 3 === 2 ? `${s}\n` : `${s} `)).join("");
    const day = new Date(Date.UTC(2019, 0, 1) + random(2500) * 86_400_000).toISOString().slice(0, 10);
    return {
      id: `news-${seed}-${i}`,
      title: sentence().replace(/।$/, ""),
      text: `${random.pick(LISTS["place"] as readonly string[])}: ${text.trim()}`,
      publishedAt: day,
    };
  });
}
