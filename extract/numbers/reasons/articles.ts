/** «एक» that counts nothing: «एक बैठक», «एक ओर», «एक ही परिवार», «किसी एक», «एक-एक कर». «एक मरीज», «एक और मौत» count. */
import type { Token } from "../../text/document.ts";
import type { Draft, WordAt } from "../draft.ts";
import { wordSet } from "../words-index.ts";

/** What «एक» before it makes indefinite, not counted. */
const ARTICLE_NOUNS = wordSet(`
ओर, तरफ, साथ, दूसरे, दूसरा, दूसरी, बैठक, टीम, कार्यक्रम, रिपोर्ट, बयान, सवाल, समान, जैसा, जैसी, जैसे, तरह, प्रकार, समय, ट्वीट, आदेश, पत्र, अधिसूचना, समीक्षा, कड़ी, अध्ययन, शोध, सर्वे, सर्वेक्षण, अपील, वीडियो, पोस्ट, तो, नजर, बड़ी, बड़ा, बड़े, लहर, झटका, झटके, राहत, उपलब्धि, मिसाल, पहल, योजना, अभियान, चुनौती, चिंता, बात, कदम, अहम, महत्वपूर्ण, सुझाव, संदेश, चेतावनी, एडवाइजरी, गाइडलाइन, कहानी, खबर, घटना, तस्वीर, बार, वक्त, जमाने, मुश्त, जगह, स्थान, सूत्र, सा, सी, सकारात्मक, प्रेस, प्रेसवार्ता, विज्ञप्ति, उच्चस्तरीय, ऐसा, ऐसी, ऐसे, जुट, स्वर, सुर, सप्ताहांत, नया, नई, नए, नये, नयी, अच्छी, अच्छा, बेहतर, विशेष, खास, आम, गंभीर, तथ्य, वजह, कारण, पहलू, रिकॉर्ड, गांव, अधिकारी, विद्यालय, मध्य, छात्रावास, होटल, दुकान, मोहल्ले, मुहल्ले, इलाके, निजी, सरकारी, पंचायत, कंपनी, फैक्ट्री, बस, विमान, नेता, मंत्री, विधायक, सांसद, शादी, समारोह, चैनल, अखबार, इंजेक्शन, सिलेंडर, कमरे, होली, जनहित, याचिका, मामूली, नोटिस, प्रस्ताव, प्रतिनिधिमंडल, एप, ऐप, पोर्टल, वेबसाइट, किलो, तिहाई, अस्पताल, हॉस्पिटल, टीका, लैब, आंख
`);
/** «एक ही दिन», «एक ही परिवार»: the same. */
const SAME = wordSet(
  "परिवार, घर, गांव, दिन, जगह, समय, स्थान, मोहल्ले, मुहल्ले, इलाके, स्कूल, छात्रावास, हॉस्टल, जिले, बार, साथ, तरह, प्रखंड, वार्ड, पंचायत, रात, अस्पताल, कार्यालय, शहर, छत, कमरे, बेड",
);
const BETWEEN = wordSet("और, नया, नए, नई, नये, नयी");
/** With these the noun behind «नया» counts: «एक नया मरीज». */
const COUNTED = wordSet(
  "मरीज, मामला, केस, संक्रमित, पॉजिटिव, मौत, बच्चा, बच्चे, बच्ची, व्यक्ति, युवक, महिला, संदिग्ध, रोगी, पीड़ित",
);
const PRONOUN_BEFORE = wordSet("किसी, कोई, हर, हरेक, प्रत्येक, नंबर");

/** Reason "article" where it is surely no count. */
export function articleReason(d: Draft, at: WordAt, tokens: readonly Token[]): string | undefined {
  if (d.value !== 1 || (tokens[d.coreFirst] as Token).text !== "एक" || d.percent || d.qualifier !== "exact")
    return undefined;
  const next = at(d.coreEnd);
  if (d.each)
    return next === "कर" || next === "करके" || (next === "के" && at(d.coreEnd + 1) === "बाद") ? "article" : undefined;
  if (d.max !== undefined || d.coreEnd - d.coreFirst !== 1) return undefined;
  if (PRONOUN_BEFORE.has(at(d.first - 1))) return "article";
  if (next === "भी") return "article";
  if (next === "-" && /^दूसर/.test(at(d.coreEnd + 1))) return "article";
  if (next === "ही") return SAME.has(at(d.coreEnd + 1)) ? "article" : undefined;
  if ((next === "के" && at(d.coreEnd + 1) === "बाद") || (next === "से" && /^(?:बढ़कर|दूसरे|अधिक)$/.test(at(d.coreEnd + 1))))
    return d.end === d.coreEnd ? "article" : undefined;
  if (BETWEEN.has(next)) {
    const noun = BETWEEN.has(at(d.coreEnd + 1)) ? at(d.coreEnd + 2) : at(d.coreEnd + 1);
    return !COUNTED.has(noun) && ARTICLE_NOUNS.has(noun) ? "article" : undefined;
  }
  return ARTICLE_NOUNS.has(next) && !liesInHospital(at, d.coreEnd) ? "article" : undefined;
}

/** «12 होम आइसोलेशन में हैं, एक निजी अस्पताल में भर्ती है»: one of those patients; not «एक अस्पताल में भर्ती 12 मरीज». */
function liesInHospital(at: WordAt, from: number): boolean {
  const hospital = /^(?:निजी|सरकारी)$/.test(at(from)) ? from + 1 : from;
  return (
    /^(?:,|और|व|तथा)$/.test(at(from - 2)) &&
    /^(?:अस्पताल|हॉस्पिटल)$/.test(at(hospital)) &&
    at(hospital + 1) === "में" &&
    /^(?:भर्ती|इलाजरत|उपचाराधीन|एडमिट)$/.test(at(hospital + 2)) &&
    at(hospital + 3) === "है"
  );
}
