/** What crawling needs of a browser, and what it says where there is none. */
import type { Reply } from "../fetch/request.ts";

export interface Rendered {
  /** Where the page's scripts left it. */
  readonly url: string;
  readonly html: string;
}

export interface Renderer {
  /**
   * Runs the scripts of a page that was fetched.
   * @throws NoBrowser, FetchFailure of kind timeout or too-large, or Error where the browser died on this page.
   */
  render(reply: Reply): Promise<Rendered>;
  close(): Promise<void>;
}

export class NoBrowser extends Error {
  override readonly name = "NoBrowser";
  constructor(detail = "") {
    super(
      `needs a browser: install Chromium (for example «apt install chromium») or set TATHYA_CHROMIUM to its path${detail === "" ? "" : `; ${detail}`}`,
    );
  }
}
