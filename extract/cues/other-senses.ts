/** Words of the cues that mean something else where they stand: filing, hiring, winning a match. */
import type { Document, Token } from "../text/document.ts";
import { isWord, wordSetOf } from "../text/word-sets.ts";

/** True where the cue in tokens [at, end) tells nothing of health. */
export const meansOther = (doc: Document, at: number, end: number): boolean =>
  isWord(doc.tokens[at] as Token, AMBIGUOUS) && OTHER_SENSES.some((isOther) => isOther(doc, at, end));

/** The words that such cues begin with. */
const AMBIGUOUS = wordSetOf(
  (
    "ठीक ताजा नई नए नये नवीनतम दाखिल दाखिला दाखिले भर्ती भरती एडमिशन ऐडमिशन " +
    "वार्ड जान को पर हरा हराकर हराया हराने शिकस्त पटखनी धूल मात पछाड़ पछाड़ा पछाड़कर पराजित परास्त विजय विजयी जीत"
  ).split(" "),
);

/** «ठीक एक सप्ताह पहले»: exactly, not well again. */
function isExactly({ tokens }: Document, at: number): boolean {
  if (tokens[at]?.text !== "ठीक") return false;
  for (let i = at + 1; i < at + 5; i++)
    if (/^(?:पहले|बाद)$/.test(tokens[i]?.text ?? "")) return isSpan(tokens[i - 1]?.text);
  return false;
}
const isSpan = (word = ""): boolean => /^(?:दिन|दिनों|सप्ताह|हफ्ते|हफ्ता|महीने|माह|साल|वर्ष|घंटे)$/.test(word);

/** «ताजा आंकड़ों में», «नई रिपोर्ट के मुताबिक»: the report is new, not what it counts. */
function isOfReport({ tokens }: Document, at: number): boolean {
  return (
    /^(?:ताजा|नई|नए|नये|नवीनतम)$/.test(tokens[at]?.text ?? "") &&
    /^(?:आंकड[ेो]|आंकडों|रिपोर्ट|बुलेटिन|जानकारी|सूची|अपडेट)$/.test(tokens[at + 1]?.text ?? "")
  );
}

/** «32 ने पर्चा दाखिल किया», «याचिका दाखिल की», «दाखिल-खारिज»: papers are filed. */
function isFiled({ tokens }: Document, at: number): boolean {
  if (tokens[at]?.text !== "दाखिल") return false;
  const behind = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
  return PAPER.test(tokens[at - 1]?.text ?? "") || tokens[behind]?.text === "खारिज";
}
const PAPER =
  /^(?:पर्च[ाे]|पर्चों|नामांकन|नामजदगी|याचिका|याचिकाएं|याचिकाओं|अर्जी|अर्जियां|आवेदन|पत्र|शपथपत्र|आरोपपत्र|हलफनाम[ाे]|चार्जशीट|जवाब|मुकदम[ाे]|परिवाद|वाद|दाव[ाे]|अपील|अपीलें|रिट|रिटर्न|आपत्ति|आपत्तियां|रिपोर्ट|प्रतिवेदन)$/;

/** «600 पदों पर भर्ती», «भर्ती परीक्षा», «सेना में भर्ती», «आठवीं में दाखिला»: into work or school. */
function isTakenOn({ tokens }: Document, at: number, end: number): boolean {
  const word = tokens[at]?.text ?? "";
  const isWork = /^(?:भरती|भर्ती)$/.test(word);
  if (!isWork && !/^(?:दाखिल[ाे]?|एडमिशन|ऐडमिशन)$/.test(word)) return false;
  if (OF_WORK.test(tokens[end]?.text ?? "")) return true;
  const where = isWork ? POST : SCHOOL;
  return near(tokens, at, (text) => where.test(text)) && !near(tokens, at, (text) => HOSPITAL.test(text));
}
const OF_WORK =
  /^(?:परीक्षा|परीक्षाओं|परीक्षाएं|प्रक्रिया|प्रक्रियाएं|बोर्ड|घोटाल[ाे]|रैली|विज्ञापन|विज्ञप्ति|आयोग|नियमावली|निकाली|निकली|निकलेगी)$/;
const POST =
  /^(?:पद|पदों|रिक्तियां|रिक्तियों|सिपाही|सिपाहियों|दारोगा|कांस्टेबल|कॉन्स्टेबल|अग्निवीर|अग्निवीरों|सेना|फौज|अभ्यर्थी|अभ्यर्थियों)$/;
const SCHOOL =
  /^(?:स्कूल|स्कूलों|विद्यालय|विद्यालयों|कॉलेज|कॉलेजों|कक्षा|कक्षाओं|विश्वविद्यालय|स्नातक|आईटीआई|पॉलिटेक्निक|बीएड|एमबीबीएस|सीट|सीटों|छात्र|छात्रों|छात्राओं)$/;
const HOSPITAL =
  /^(?:मरीज|मरीजों|रोगी|रोगियों|पीडित|पीडितों|अस्पताल|अस्पतालों|हॉस्पिटल|वार्ड|बीमार|इलाज|उपचार|एम्स|सीएचसी|पीएचसी|आईसीयू|घायल|घायलों|संक्रमित|संक्रमितों)$/;

const HOSPITAL_WARD = /^(?:अस्पताल|हॉस्पिटल|भर्ती|बेड|आइसोलेशन|एपिडमिक|इमरजेंसी|आईसीयू|पीकू|डेंगू)$/;

/** «बेरोजगारी से 3,388 ने जान दी»: by their own hand. */
const isGivenUp = ({ tokens }: Document, at: number): boolean =>
  tokens[at]?.text === "जान" && /^(?:दी|दे|देने|देना|देकर|देते)$/.test(tokens[at + 1]?.text ?? "");

/** «वार्ड 6 में», «वार्ड नं. 9», «वार्ड संख्या 4»: of a town. */
function isOfTown({ tokens }: Document, at: number): boolean {
  if (tokens[at]?.text !== "वार्ड") return false;
  let next = at + 1;
  while (/^(?:नं|नंबर|संख्या|क्रमांक|नम्बर|no|[.-])$/.test(tokens[next]?.text ?? "") && next < at + 4) next++;
  // «वार्ड नंबर 12 में 46 और एपिडमिक वार्ड में 14 मरीज भर्ती हैं»: of a hospital
  if (near(tokens, at, (text) => HOSPITAL_WARD.test(text))) return false;
  return (
    tokens[next]?.kind === "number" &&
    (next > at + 1 || /^(?:में|के|की|का|से|,|निवासी)$/.test(tokens[next + 1]?.text ?? ""))
  );
}

/** «259 रन से हराकर», «12 हजार मतों से मात दी»: others than an illness. */
function isOfContest({ tokens }: Document, at: number, end: number): boolean {
  if (!tokens.slice(at, end).some(({ text }) => WON.test(text))) return false;
  for (let i = at - 3; i < at; i++) if (ILLNESS.test(tokens[i]?.text ?? "")) return false;
  // «3-1 से हराया»
  if (tokens[at - 1]?.text === "से" && tokens[at - 2]?.kind === "number") return true;
  return near(tokens, at, (text) => CONTEST.test(text));
}
const WON = /^(?:हरा|हराकर|हराया|हराने|शिकस्त|पटखनी|धूल|मात|पछाड|पछाडा|पछाडकर|पराजित|परास्त|विजय|विजयी|जीत)$/;
const ILLNESS = /^(?:कोरोना|कोविड|वायरस|संक्रमण|महामारी|बीमारी|रोग|डेंगू|मलेरिया|टीबी|यक्ष्मा|चमकी|बुखार|फ्लू|डायरिया|फंगस|मौत)$/;
const CONTEST =
  /^(?:रन|रनों|विकेट|विकेटों|गोल|गोलों|अंक|अंकों|सेटों|मैच|मैचों|मुकाबल[ाे]|मुकाबलों|फाइनल|सेमीफाइनल|क्वार्टरफाइनल|सीरीज|श्रृंखला|टूर्नामेंट|टीम|टीमों|खिताब|ओवर|ओवरों|पारी|मत|मतों|वोट|वोटों|चुनाव|प्रत्याशी|प्रत्याशियों|उम्मीदवार|उम्मीदवारों)$/;

/** Tokens of a sentence on either side of a cue that tell in what sense it is meant. */
const AROUND = 12;

function near(tokens: Document["tokens"], at: number, fits: (text: string) => boolean): boolean {
  const sentence = tokens[at]?.sentence;
  for (let i = Math.max(0, at - AROUND); i < Math.min(tokens.length, at + AROUND); i++) {
    const token = tokens[i];
    if (token?.sentence === sentence && fits(token?.text ?? "")) return true;
  }
  return false;
}

const OTHER_SENSES: readonly ((doc: Document, at: number, end: number) => boolean)[] = [
  isExactly,
  isOfReport,
  isFiled,
  isTakenOn,
  isGivenUp,
  isOfTown,
  isOfContest,
];
