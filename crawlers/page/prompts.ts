/** Lines that a site writes about itself inside an article: prompts, labels, bylines, credits. */
import { isDateLine, readDate } from "./dates.ts";
import type { Line } from "./lines.ts";

/** One spelling for what is written in several; the functions below take a line with its text so folded, once for all of them. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u093c\u200b-\u200f]/g, "")
    .normalize("NFC")
    .replace(/ँ/g, "ं")
    .replace(/ऑ|ऎ/g, (c) => (c === "ऑ" ? "आ" : "ए"))
    .toLowerCase();

const words = (list: string): RegExp =>
  new RegExp(
    fold(
      list
        .trim()
        .split(/\s*\|\s*|\s*\n\s*/)
        .filter(Boolean)
        .join("|"),
    ),
    "i",
  );

/** What the reader is asked to do … */
const ASKS = words(
  "फॉलो कर | फॉलो और लाइक | लाइक कर | लाइक करें | सब्सक्राइब | सबस्क्राइब | डाउनलोड कर | इंस्टॉल कर | इन्सटॉल | जॉइन कर | ज्वाइन कर | ज्वॉइन कर | जुड़ें | जुड़े रहें | जुड़िए | जुड़ने के लिए | क्लिक कर | follow us | subscribe | download | install | join (?:us|our) | फॉलो करें | क्लिक करें | बने रहें | बने रहिए | विजिट कर",
);
/** … with what … */
const WITH = words(
  "फेसबुक | ट्विटर | एक्स पर | यूट्यूब | यू-ट्यूब | इंस्टाग्राम | व्हाट्सएप | व्हाट्सऐप | वॉट्सऐप | वाट्सएप | वॉट्सएप | व्हाट्सअप | टेलीग्राम | गूगल न्यूज | google news | facebook | twitter | youtube | instagram | whatsapp | telegram | koo | ऐप | एप | app | चैनल | channel | न्यूजलेटर | newsletter | पेज | page | वेबसाइट | website | लिंक पर | यहां क्लिक | नोटिफिकेशन",
);
/** … and whose it is. */
const WHOSE = words(
  "हमें | हमारे | हमारा | हमारी | हमसे | हमको | हमारें | \\bus\\b | \\bour\\b | खबर | न्यूज | समाचार | अपडेट | ब्रेकिंग | news | updates | breaking | हिंदी में | पढ़ने के लिए | पढ़ते रहें | पढ़ें सबसे",
);

const PROMPT_STARTS = words(
  "देश-दुनिया की | देश और दुनिया | देश दुनिया की | ब्रेकिंग न्यूज | ताजा खबरों के लिए | ताजा अपडेट के लिए | बिहार की ताजा | हर खबर सबसे पहले | हिंदी न्यूज | हिन्दी न्यूज | लेटेस्ट न्यूज | latest hindi news | hindi news | breaking news | get latest | for all the latest | read all the latest | सबसे तेज और | यहां पढ़ें | पढ़ें हिंदी | पढ़ें आज तक | the latest | अब whatsapp पर",
);

/** A whole line of the site's own furniture. */
const LABELS = new Set(
  `विज्ञापन|advertisement|advertisements|ad|ads|sponsored|सार|विस्तार|शेयर करें|शेयर|share|share this|share this article|share on|शेयर करे|साझा करें|खबर शेयर करें|ये खबर शेयर करें|और पढ़ें|read more|read less|कम पढ़ें|पूरा पढ़ें|वीडियो देखें|देखें वीडियो|watch video|video|वीडियो|यह भी देखें|कमेंट|कमेंट करें|टिप्पणी|टिप्पणी करें|comments|comment|add comment|post a comment|टैग्स|टैग|tags|topics|सुनें|खबर सुनें|listen|फोटो|तस्वीरें|photo|photos|फोटो गैलरी|follow us|follow|फॉलो करें|हमें फॉलो करें|subscribe|loading|loading...|लोड हो रहा है|print|प्रिंट|a+|a-|a|link copied|copy link|कॉपी लिंक|trending|ट्रेंडिंग|trending videos|top stories|next|previous|prev|अगला|पिछला|अगली खबर|पिछली खबर|next article|next story|back to top|होम|home|live tv|लाइव टीवी|फेसबुक|ट्विटर|व्हाट्सएप|facebook|twitter|whatsapp|telegram|linkedin|email|ईमेल|0 comments|हाइलाइट्स|highlights|मुख्य बातें|article continues below|story continues below advertisement|स्क्रॉल करें|view comments|सबसे ज्यादा पढ़े गए|most read|open app|ऐप खोलें|ऐप में पढ़ें|ऐप पर पढ़ें|app में पढ़ें|ऐप डाउनलोड करें|एप डाउनलोड करें|download app|डाउनलोड ऐप|first published|कॉपी करें|hindi news|not now|allow|रिपोर्ट करें|विज्ञापन हटाएं|start quiz|लेखक के बारे में|about the author|दैनिक भास्कर ऐप|और देखें|सब्सक्राइब करें|फीडबैक|सुझाव दें|होमपेज|मुख्य पृष्ठ|वेब स्टोरी|web stories|e-paper|ई-पेपर`
    .split("|")
    .map(fold),
);

const BYLINE_START = words(
  "^(?:written by | edited by | published by | publish by | posted by | reported by | report by | by | by: | updated by | curated by | compiled by | story by | translated by | लेखक | द्वारा | प्रस्तुति | संपादन | प्रकाशक | रिपोर्टर | रिपोर्ट | संवाददाता | लिखित | अनुवाद | author | reporter | source | स्रोत | सोर्स | published | updated | last updated | first published | publish date | अपडेट | अपडेटेड | प्रकाशित | पब्लिश | publisher)(?![a-z\\u0900-\\u0963])",
);
const DESK = words(
  "न्यूज डेस्क | न्यूज़ डेस्क | वेब डेस्क | डिजिटल डेस्क | ऑनलाइन डेस्क | संवाददाता | संवाद सूत्र | संवाद सहयोगी | कार्यालय संवाददाता | न्यूज नेटवर्क | न्यूज सर्विस | स्टेट ब्यूरो | राज्य ब्यूरो | ब्यूरो | टीम | news desk | web desk | digital desk | news network | bureau | staff reporter | correspondent | एजेंसी | हिंदुस्तान टीम | लाइव हिन्दुस्तान",
);
const CREDIT = words(
  "^[\\[(]?\\s*(?:फोटो(?: क्रेडिट| साभार| सौजन्य)?\\s*[:：\\-–—] | फाइल फोटो | सांकेतिक (?:तस्वीर|फोटो|चित्र) | प्रतीकात्मक (?:तस्वीर|फोटो|चित्र) | image (?:source|credit) | photo (?:credit|source|by|:) | photo courtesy | picture credit | pic credit | तस्वीर\\s*[:：\\-–—] | चित्र\\s*[:：] | credit\\s*: | pti photo | ani photo | file photo | फोटो सोर्स | (?:फोटो|तस्वीर) साभार)",
);
const TWEET =
  /pic\.twitter\.com\/|https?:\/\/t\.co\/|^[—–-]+\s.{1,60}\(@\w+\)|\(@\w+\)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d/i;
const TAG_LINE = /^(?:tags?|टैग्स?|topics?|keywords?|कीवर्ड|विषय)\s*[:：]/i;
const AGENCY_ALONE =
  /^[\s([{—–-]*(?:भाषा|पीटीआई|पीटीआई[-/\s]*भाषा|एएनआई|आईएएनएस|यूएनआई|वार्ता|यूनीवार्ता|एजेंसी|एजेंसियां|रॉयटर्स|एएफपी|एपी|pti|ani|ians|uni|afp|reuters|ap|bhasha)(?:[\s/,–-]+(?:भाषा|इनपुट|inputs?|के साथ|से|pti|ani|ians))*[\s)\]}।.]*$/i;
const INPUT_LINE =
  /^[\s([]*(?:इनपुट|input|inputs|with inputs? from|agency inputs?)\s*[:：\-–—]|^[\s([]*(?:एजेंसी|भाषा|pti|ani|ians|आईएएनएस|एएनआई) (?:इनपुट|इनपुट्स|inputs?) (?:के साथ|with)?[\s)\].।]*$/i;
const MACHINE_NOTE =
  /(?:इस खबर को|यह खबर|ये खबर|इस आर्टिकल).{0,80}(?:संपादित नहीं|टीम ने संपादित|फीड से|auto-?generated|ऑटो|सिंडिकेट)|this story has been (?:sourced|published)|has not been edited by/i;

/** Paywalls. */
const MEMBERS = words(
  "(?:पूरी खबर|आगे|यह खबर|ये खबर|पूरा लेख|पढ़ने).{0,40}(?:सदस्य बनें|सब्सक्राइब|सब्सक्रिप्शन|लॉगिन|लॉग इन|रजिस्टर) | subscribe to (?:read|continue) | already a (?:member|subscriber) | sign in to (?:read|continue) | this (?:story|article) is for (?:subscribers|members)",
);

const SHARE_NAMES =
  /facebook|twitter|whatsapp|telegram|linkedin|instagram|pinterest|फेसबुक|ट्विटर|व्हाट्सएप|व्हाट्सऐप|टेलीग्राम|इंस्टाग्राम/gi;

/** A complete sentence; furniture has none. */
const endsSentence = (text: string): boolean => /[।?!]["”’)]*\s*$/.test(text);

/** True for a line that asks readers to follow, install or subscribe: never for advice that a health report gives. */
export function isPrompt(line: Line, text: string, siteName: string | undefined): boolean {
  if (line.kind === "row" || line.text.length > 420) return false;
  if (PROMPT_STARTS.test(text.slice(0, 40)) && (ASKS.test(text) || WITH.test(text) || line.linked > 0.5)) return true;
  if (!ASKS.test(text) || !WITH.test(text)) return false;
  if (/\d/.test(text) && text.length > 200) return false;
  const ours = WHOSE.test(text) || (siteName !== undefined && siteName.length > 2 && text.includes(fold(siteName)));
  // «लोग आरोग्य सेतु ऐप डाउनलोड करें» is the article's; a link on the asking words is the site's.
  return ours
    ? !/(?:विभाग|मंत्रालय|डॉक्टर|मरीज|सरकार|अधिकारी|सिविल सर्जन|आरोग्य सेतु|कोविन|को-विन)/.test(text) || line.linked > 0.4
    : line.linked > 0.4 && text.length < 160;
}

const BEHIND = /[\s:：।.…!|>»→-]/;
const BEFORE = /[\s|>»→#-]/;

/** Without the signs that stand around a label. */
function withoutSigns(text: string): string {
  let end = text.length;
  while (end > 0 && BEHIND.test(text[end - 1] as string)) end--;
  let start = 0;
  while (start < end && BEFORE.test(text[start] as string)) start++;
  return text.slice(start, end);
}

/** True for labels, credits, tag lists, tweets, agency marks and dates that stand as a line of their own. */
export function isFurniture(line: Line, folded: string): boolean {
  if (line.kind === "row") return false;
  const text = line.text.trim();
  if (!/[a-z0-9\u0900-\u097f]/i.test(text)) return true;
  if (LABELS.has(withoutSigns(folded))) return true;
  // Press releases sign with initials and their number: «एमवी/एकेएन», «(रिलीज़ आईडी: 1911)»
  if (
    /^[^\s\d]{1,8}(?:\/[^\s\d]{1,8}){1,5}$/.test(text) ||
    /^[([]?\s*(?:रिलीज[\u093c़]? आईडी|release id)\s*[:：]/i.test(text)
  )
    return true;
  if (
    (text.includes("छो") || text.includes("समाप्त")) &&
    /^.{0,40}छोड़कर.{0,40}आगे बढ़ें$|^(?:.{0,30}\s)?समाप्त$/u.test(text.normalize("NFC"))
  )
    return true;
  if (text.length < 140 && MEMBERS.test(folded)) return true;
  if (text.length < 140 && /^(?:copyright|©|\(c\)|कॉपीराइट|सर्वाधिकार सुरक्षित|all rights reserved)/i.test(text))
    return true;
  if (text.length < 100 && (text.match(SHARE_NAMES)?.length ?? 0) >= 2 && !endsSentence(text)) return true;
  if (text.length < 40 && /^[-–—(\s]*(?:भाषा|वार्ता|pti|पीटीआई|ians|आईएएनएस)\s+[^\s\d।]+(?:\s+[^\s\d।]+)?$/iu.test(text))
    return true;
  if (TAG_LINE.test(text) && !endsSentence(text)) return true;
  if (text.length < 200 && CREDIT.test(folded) && !(endsSentence(text) && text.length > 90)) return true;
  if ((text.includes("/") || text.includes("@")) && TWEET.test(text)) return true;
  if (AGENCY_ALONE.test(text) || (text.length < 90 && INPUT_LINE.test(text))) return true;
  if (text.length < 260 && MACHINE_NOTE.test(text)) return true;
  return isDateLine(text);
}

/** True for a byline standing alone: «By: विकास कुमार», «जागरण संवाददाता, पटना।», «न्यूज डेस्क, अमर उजाला, पटना Published by: …». */
export function isByline(line: Line, text: string, author: string | undefined): boolean {
  if (line.kind === "row" || line.text.length > 200) return false;
  if (author && text.length < author.length + 40 && text.includes(fold(author)) && !endsSentence(line.text))
    return true;
  if (/(?:published|edited|written|posted|updated|reported) by\s*[:：]/.test(text)) return true;
  if (BYLINE_START.test(text) && !endsSentence(line.text) && (text.length < 80 || readDate(line.text) !== null))
    return !/(?:मरीज|मौत|मामले|संक्रमित|केस)/.test(text);
  return (
    DESK.test(text) &&
    text.length < 90 &&
    !/(?:है|हैं|था|थे|थी|गया|गई|गए|मिले|हुई|हुआ|हुए|की|ने|में)(?![\u0900-\u0963])/.test(text)
  );
}
