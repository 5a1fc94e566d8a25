/** Money, distances, spans of time, ratios, names: by the word behind the number, the sign before it, or «प्रति», «हर». */
import type { Token } from "../../text/document.ts";
import type { Draft, WordAt } from "../draft.ts";
import { wordSet } from "../words-index.ts";
import { unitReason } from "./units.ts";

const CURRENCY_BEFORE = wordSet("रुपये, रुपए, रु, रू, ₹, rs, inr, $, £, €");
const SUM_AFTER = wordSet(
  "लागत, राशि, बजट, मुआवजा, मुआवजे, अनुदान, चेक, जुर्माना, जुर्माने, पैकेज, घोटाला, घोटाले, कीमत, सहायता, मदद, आर्थिक, इनाम, संपत्ति, रकम, घाटा, ऋण",
);
const RATIO_BEFORE = wordSet("प्रति, हर, प्रत्येक, per");
const SPECIMEN = wordSet("लाख, हजार, मिनट, घंटे, दिन");
/** «चार चांद», «नौ सेना», «अस्सी घाट». */
const NAMES_AFTER = wordSet("सेना, रत्न, रत्नों, घाट, निश्चय, पहिया, धाम, दो, ग्रह");
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ["कि", "distance"],
  ["मि", "measure"],
  ["से", "distance"],
  ["मी", "distance"],
  ["ली", "volume"],
  ["ग्रा", "weight"],
]);
/** «5मि», «.25एम.एल.»: glued to its digits a unit needs no full stop; «एम» only before «एल» and «जी». */
const GLUED: ReadonlyMap<string, string> = new Map([
  ["मि", "measure"],
  ["मी", "distance"],
  ["ली", "volume"],
  ["ग्रा", "weight"],
]);
/** «660 वर्ग मीटर», «दस घन फीट». */
const DIMENSION = wordSet("वर्ग, घन, क्यूबिक");
/** Reasons whose unit may hang on a hyphen: «3-इंच», «चार-मील», «10-दिवसीय». */
const HYPHENATED = new Set(["distance", "weight", "volume", "measure", "duration"]);

/** Between «प्लेटलेट्स» and how many there are in the blood: «प्लेटलेट्स की संख्या घटकर 20 हजार», not «प्लेटलेट्स की 20 यूनिट». */
const PLATELETS = wordSet("प्लेटलेट, प्लेटलेट्स, प्लेटलेटस");
const LEVEL = wordSet(
  "का, की, के, संख्या, काउंट, स्तर, लेवल, मात्रा, घटकर, गिरकर, घटते, गिरते, घट, गिर, कर, कम, होकर, भी, यह, सिर्फ, केवल, महज, मात्र, अगर, यदि, जब, लेकिन, सामान्यतः, सामान्य, रूप, से, आमतौर, पर, तो, उसका, उनका, तक",
);
const MOST_BETWEEN = 6;

function countsPlatelets(d: Draft, at: WordAt): boolean {
  if (d.value < 1000 || at(d.end) === "यूनिट" || at(d.coreEnd) === "यूनिट") return false;
  for (let i = d.first - 1; i >= d.first - MOST_BETWEEN; i--)
    if (PLATELETS.has(at(i))) return true;
    else if (!LEVEL.has(at(i))) return false;
  return false;
}

/** Reason of the unit behind the number, of a currency before it, or of a rate. */
export function measureReason(d: Draft, at: WordAt, tokens: readonly Token[]): string | undefined {
  const before = at(d.first - 1) === "." ? at(d.first - 2) : at(d.first - 1);
  if (CURRENCY_BEFORE.has(before) && (before !== "रुपये" || !unitReason(at(d.coreEnd)))) {
    if (/^(?:[₹$£€]|रु|रू|rs|inr)$/.test(before)) return "money";
  }
  if (countsPlatelets(d, at)) return "measure";
  const percentEnd = d.percent ? d.end : d.coreEnd;
  const reason = unitReason(at(percentEnd)) ?? (d.end !== percentEnd ? unitReason(at(d.end)) : undefined);
  if (reason && !d.percent && !(reason === "id" && isNextLabel(at, d)) && !(d.ordinal && reason === "times"))
    return d.ordinal && (reason === "duration" || reason === "id") ? "label" : reason;
  const next = at(d.coreEnd);
  const after = at(d.coreEnd + 1);
  if (next === "-" && !d.percent) {
    const hung = unitReason(after);
    const tight = !tokens[d.coreEnd + 1]?.spaced && !tokens[d.coreEnd]?.spaced;
    if (hung === "age" || (tight && hung !== undefined && HYPHENATED.has(hung))) return hung;
  }
  if (DIMENSION.has(next) && unitReason(after) === "distance") return "distance";
  if (d.digits && tokens[d.coreEnd]?.spaced === false && GLUED.has(next)) return GLUED.get(next);
  if (next === "डि" && after === ".") return "measure";
  if (next === "एम" && after === "." && /^(?:एल|जी)$/.test(at(d.coreEnd + 2)))
    return at(d.coreEnd + 2) === "एल" ? "volume" : "weight";
  if (
    ABBREVIATED.has(next) &&
    at(d.coreEnd + 1) === "." &&
    tokens[d.coreEnd + 1]?.spaced === false &&
    tokens[d.coreEnd + 2]?.spaced === false
  )
    return ABBREVIATED.get(next);
  if (d.value >= 1000 && /^(?:की|के|का)$/.test(at(d.end)) && SUM_AFTER.has(at(d.end + 1))) return "money";
  if (RATIO_BEFORE.has(before) && !d.each && (d.value >= 10 || SPECIMEN.has(next))) return "ratio";
  // «आधी आबादी», «आधे मरीज»
  if (d.value === 0.5 && d.coreEnd - d.coreFirst === 1 && !d.percent) return "ratio";
  if (isScore(d, at)) return "score";
  if (d.bare && NAMES_AFTER.has(next) && !(next === "दो")) return "name";
  return undefined;
}

const WON = /^(?:हराया|हराकर|जीत[ाी]?|मात|पराजित|परास्त|शिकस्त|बढ़त|बढत|पराजय)$/;

/** «3-1 से हराया», either number. */
function isScore({ first, end, digits }: Draft, at: WordAt): boolean {
  if (!digits) return false;
  const behind =
    at(end) === "-" && /^\d+$/.test(at(end + 1))
      ? end + 2
      : at(first - 1) === "-" && /^\d+$/.test(at(first - 2))
        ? end
        : -1;
  return behind > 0 && /^(?:से|की)$/.test(at(behind)) && WON.test(at(behind + 1));
}

/** «12 नंबर वार्ड» names; «104 नंबर» too. «5 नं. पर» as well; nothing counts with «नंबर» behind it. */
const isNextLabel = (at: (i: number) => string, d: Draft) => at(d.coreEnd) === "नंबर" && at(d.coreEnd + 1) === "आए";
