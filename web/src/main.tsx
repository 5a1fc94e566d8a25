/** Starts the pages. */
import { render } from "preact";
import { App } from "./app.tsx";
import { interceptLinks } from "./router.ts";
import "./style/tokens.css";
import "./style/base.css";
import "./style/frame.css";
import "./style/facts.css";
import "./style/conflicts.css";
import "./style/article.css";
import "./style/forms.css";
import "./style/series.css";

const root = document.getElementById("app");
if (!root) throw new Error("Starting the pages: the document has no #app");
interceptLinks();
render(<App />, root);
