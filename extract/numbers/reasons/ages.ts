/** Ages: «18 वर्षीय», «35 साल का युवक», «65 वर्ष से ऊपर», «18+», «45 प्लस», «उम्र 62». */
import type { Draft, WordAt } from "../draft.ts";
import { wordSet } from "../words-index.ts";
import { unitReason } from "./units.ts";

const YEARS = wordSet("साल, वर्ष, वर्षों, सालों, माह, महीने, महीना, दिन, बरस");
const YEAR = wordSet("साल, वर्ष");
const AGE_WORDS = wordSet("उम्र, आयु, आयुवर्ग, एज, वय");
const AGE_AFTER = wordSet("उम्र, आयु, आयुवर्ग, वर्ग, एज, प्लस, पार, पुरानी, पुराना, पुराने");
const OF = wordSet("का, की, के, वाले, वाली, वाला, या, और, व");
const LIMIT = wordSet("अधिक, ज्यादा, ऊपर, उपर, कम, नीचे, बड़े, बड़ी, छोटे, छोटी, छोटा, लेकर, अधिकतम");
/** «तीन साल के लिए», «दो साल की सजा»: a span, not an age. */
const SPAN = wordSet(`
लिए, बाद, अंदर, भीतर, दौरान, अंतराल, मुकाबले, बीच, रिकॉर्ड, आंकड़े, आंकड़ों, सजा, कारावास, अवधि, कोर्स, लॉकडाउन, कर्फ्यू, क्वारंटीन, क्वारंटाइन, आइसोलेशन, ब्रेक, छुट्टी, कार्यकाल, अनुभव, अभियान, मासूमियत, रिमांड, नोटिस, समय, मोहलत, अंतर, अनुबंध, ट्रेनिंग, प्रशिक्षण, भीतर, उच्चतम, निम्नतम, सबसे, हिसाब, वेतन, राहत, करीब, आसपास, ही, पास, निचले, सर्वाधिक, औसत, इलाज, अंत
`);
/** The groups vaccines were opened to: «18+», «45 प्लस». */
const GROUPS = new Set([12, 15, 18, 45, 60]);
const PEOPLE_COUNTED = wordSet(
  "मरीज, मरीजों, मौत, मौतें, मौतों, केस, मामले, मामलों, संक्रमित, संक्रमितों, सैंपल, बेड, पॉजिटिव, नए, नये",
);

/** Reason "age", where the number is one. */
export function ageReason(d: Draft, at: WordAt): string | undefined {
  const unit = at(d.coreEnd);
  if (unitReason(unit) === "age") return "age";
  if ((d.max ?? d.value) > 130) return undefined;
  if (isGroup(d, unit, at)) return "age";
  if (
    AGE_WORDS.has(at(d.first - 1)) ||
    (AGE_WORDS.has(at(d.first - 2)) && /^(?:है|थी|:|-|करीब|मात्र|महज|केवल|सिर्फ|लगभग)$/.test(at(d.first - 1)))
  )
    return "age";
  // «45 पार के सभी लोगों को टीका»
  if (GROUPS.has(d.value) && at(d.coreEnd) === "पार" && /^(?:के|की|वाले|वालों|आबादी)$/.test(at(d.coreEnd + 1)))
    return "age";
  // «45 से 59 वाले वर्ग में»
  if (d.max !== undefined && /^वाल[ेी]$/.test(at(d.coreEnd)) && at(d.coreEnd + 1) === "वर्ग") return "age";
  // «60 से अधिक उम्र के», «5 से कम आयु के»
  if (AGE_WORDS.has(at(d.end)) || (d.end !== d.coreEnd && AGE_WORDS.has(at(d.end + 1)) && YEARS.has(at(d.end))))
    return "age";
  // «45 से ऊपर के 95 लोगों को»
  if (at(d.end - 1) === "ऊपर" && at(d.end) === "के" && GROUPS.has(d.value)) return "age";
  // «60 से अधिक वर्ष के»
  const years = YEARS.has(unit) ? d.coreEnd : YEARS.has(at(d.end)) ? d.end : -1;
  if (years === -1) return AGE_WORDS.has(unit) ? "age" : undefined;
  const next = at(years + 1);
  // «एक यात्री (लगभग 45 वर्ष)»
  if (next === ")" && at(d.first - 1) === "(" && YEAR.has(at(years))) return "age";
  const after = at(years + 2);
  if (AGE_AFTER.has(next) || (next === "+" && !PEOPLE_COUNTED.has(after))) return "age";
  if (at(years) === "दिन" && (next === "के" || next === "की" || next === "का"))
    return /^(?:बच्चे|बच्ची|बच्चा|शिशु|नवजात|मासूम)$/.test(after) ? "age" : undefined;
  if ((next === "से" || next === "तक") && (LIMIT.has(after) || OF.has(after)))
    return SPAN.has(at(years + 3)) ? undefined : "age";
  if (next === "और" && at(years + 2) === "उससे") return "age";
  if (OF.has(next) && next !== "और" && next !== "व" && next !== "या" && !SPAN.has(after)) return "age";
  return undefined;
}

function isGroup(d: Draft, unit: string, at: (i: number) => string): boolean {
  if (unit !== "+" && unit !== "प्लस") return false;
  const next = at(d.coreEnd + 1);
  if (AGE_AFTER.has(next) || YEARS.has(next) || next === "वालों" || next === "वाले") return true;
  return d.max === undefined && GROUPS.has(d.value) && !PEOPLE_COUNTED.has(next);
}
