/** Ordinals: «आठवीं मौत» counts up to eight; «दूसरी लहर», «पहली डोज», «तीसरे स्थान पर», «12वीं के छात्र» name. */
import type { Draft, WordAt } from "../draft.ts";
import { wordSet } from "../words-index.ts";

const RANKS = wordSet("स्थान, नंबर, पायदान, रैंक, क्रम");
const LABELLED = wordSet(`
डोज, खुराक, टीका, टीके, वैक्सीन, लहर, लहरों, वेव, चरण, चरणों, फेज, दौर, राउंड, दिन, दिनों, सप्ताह, हफ्ता, हफ्ते, महीना, महीने, माह, साल, वर्ष, बार, दफा, मंजिल, मंजिले, तल, कक्षा, क्लास, श्रेणी, तिमाही, पाली, किश्त, किस्त, सीरो, बूस्टर, घंटे, रात, सदी, शताब्दी, परीक्षा, बोर्ड, पास, वर्षगांठ, स्थापना, संस्करण, अनुसूची, वाहिनी, बटालियन, वित्त, अनुच्छेद, लॉकडाउन, अनलॉक, सोमवारी, पक्ष, नजर, कतार, पंक्ति, ओर, तरफ, तरह, भाग, खेप, सूची, चक्र, लिस्ट, बैच, हाफ, छमाही, हिस्सा, हिस्से, अंश
`);
const COUNTED = wordSet(`
मौत, मौतें, मरीज, मरीजों, मामला, मामले, केस, संक्रमित, पीड़ित, रोगी, शव, व्यक्ति, शख्स, पॉजिटिव, मृतक, डॉक्टर, बच्चे, बच्चा, बच्ची, महिला, पुरुष, युवक, बुजुर्ग, चिकित्सक
`);
/** How far the counted noun may stand behind the ordinal: «पहला कोरोना पॉजिटिव मरीज», «यह आठवीं और राज्य की 21वीं मौत». */
const REACH = 6;

export function ordinalReason(d: Draft, at: WordAt): string | undefined {
  if (!d.ordinal || d.notCount) return undefined;
  const next = at(d.coreEnd);
  if (RANKS.has(next)) return "rank";
  if (/^(?:हर|प्रत्येक)$/.test(at(d.first - 1))) return "ratio";
  for (let i = d.coreEnd; i < d.coreEnd + REACH; i++) {
    const word = at(i);
    if (word === "" || word === "," || word === "|") break;
    if (COUNTED.has(word)) return undefined;
    if (LABELLED.has(word)) return "label";
  }
  // «यह आठवीं है» may count; «पहला», «दूसरे» without a noun that counts hardly ever does
  return d.value <= 4 || /^(?:की|के|में|का|तक)$/.test(next) ? "label" : undefined;
}
