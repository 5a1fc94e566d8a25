/** Is a report about public health and does it hold numbers? Biased to keep: a report lost cannot be had again, one too many costs little. */
import { cuesOf } from "./cues.ts";
import { relevanceModel } from "./model.ts";
import { hasNumber, tokensOf } from "./tokens.ts";

export interface RelevanceThresholds {
  /** Score, 0–1, from which a report is kept. */
  readonly keep?: number;
  /** Keep reports without any number too. */
  readonly withoutNumbers?: boolean;
}

export interface Relevance {
  readonly relevant: boolean;
  /** 0–1: how surely it is public-health news. */
  readonly score: number;
}

export const DEFAULT_KEEP = 0.3;

/** What stands first says what a report is about; the rest of a long page adds little. */
const READ = 6000;

/** Judges a report by the classifier's probability and by cue words, whichever speaks louder. */
export function isHealthNews(title: string, text: string, thresholds: RelevanceThresholds = {}): Relevance {
  const begin = text.slice(0, READ);
  const cues = cuesOf(title, begin);
  const learned = relevanceModel().health(tokensOf(`${title}\n${begin}`));
  const strength =
    1.6 * cues.diseasesInTitle + 0.5 * cues.diseases + 0.35 * Math.min(4, cues.density) + 0.15 * cues.care;
  const byCues = 1 - Math.exp(-strength / 2);
  // Without one word of disease, illness or care the classifier alone carries little.
  const nothing = cues.diseases === 0 && cues.care < 2;
  const score = Math.min(
    1,
    Math.max(
      0,
      nothing ? learned * 0.25 : cues.diseases === 0 ? learned * 0.7 + byCues * 0.3 : 0.45 * learned + 0.55 * byCues,
    ),
  );
  const counted = thresholds.withoutNumbers === true || hasNumber(title) || hasNumber(text);
  return { relevant: counted && score >= (thresholds.keep ?? DEFAULT_KEEP), score };
}
