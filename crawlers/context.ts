/** What every step of a round works with. */
import type { AllowedHosts } from "./fetch/allowed.ts";
import type { Limits } from "./fetch/limits.ts";
import type { Polite } from "./fetch/polite.ts";
import type { CrawlStore, ReadPage, TakeArticle } from "./port.ts";
import type { Renderer } from "./render/renderer.ts";
import type { OnPage } from "./report.ts";

export interface RoundContext {
  readonly store: CrawlStore;
  readonly readPage: ReadPage;
  readonly take: TakeArticle;
  readonly ask: Polite;
  readonly renderer: Renderer;
  readonly allowed: AllowedHosts;
  readonly limits: Limits;
  /** Pages asked a source and round. */
  readonly budget: number;
  /** Pages of one source in hand at once. */
  readonly inHand: number;
  readonly now: () => number;
  readonly onPage?: OnPage | undefined;
  readonly signal?: AbortSignal | undefined;
}

export const instant = (context: Pick<RoundContext, "now">) => new Date(context.now()).toISOString();
