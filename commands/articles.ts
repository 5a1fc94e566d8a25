/** `tathya articles`: what a publisher may ask for. */
import type { Command } from "commander";
import type { Runtime } from "./runtime.ts";

export function addArticles(program: Command, runtime: Runtime): void {
  program
    .command("articles")
    .summary("forget an article for good (takedown)")
    .description("Looks after single articles.")
    .addHelpText("after", "\nExample:\n  $ tathya articles forget https://news.example/story-1.html")
    .command("forget")
    .summary("take an article out for good")
    .description(
      "Takes articles out with all their versions, facts and raw pages; their addresses are never fetched again.",
    )
    .argument("<url...>", "address of the article")
    .addHelpText("after", "\nExample:\n  $ tathya articles forget https://news.example/story-1.html")
    .action(async (urls: string[]) => {
      const { forgetArticles } = await import("./takedown.ts");
      await forgetArticles(runtime, urls);
    });
}
