/** Numbers that name: wards, sections, rooms, help lines. «वार्ड नंबर 12», «धारा 144», «104 नंबर», «102 या 104 पर कॉल करें». */
import type { Token } from "../../text/document.ts";
import type { Draft, WordAt } from "../draft.ts";
import { wordSet } from "../words-index.ts";

const NUMBER_LABELS = wordSet("नंबर, नं, नम्बर, क्रमांक, no, पत्रांक, ज्ञापांक");
/** «संख्या 12 हो गई» counts; «गाड़ी संख्या 12» names. */
const NAMED_BY_NUMBER = wordSet(`
प्रश्न, सवाल, कोर्ट, न्यायालय, वाद, याचिका, अधिसूचना, पत्र, शासनादेश, आदेश, वार्ड, सेक्टर, धारा, फेज, कक्षा, क्लास, अनुच्छेद, एनएच, एसएच, मकान, कमरा, कमरे, कक्ष, रूम, गली, रोड, ट्रेन, गाड़ी, प्लेटफार्म, प्लेटफॉर्म, प्लॉट, फ्लैट, खाता, कांड, केस, टोला, बूथ, काउंटर, गेट, पिलर, लाइसेंस, रोल, मतदान, पेज, पृष्ठ, पैराग्राफ, अध्याय, पाठ, श्लोक, पद, लेवल, टाइप, ग्रेड, पार्ट, अनलॉक, लॉकडाउन, मॉडल, ward, sector, phase, level, नियम, खंड, सूची, अनुसूची, चित्र, पंक्ति, लाइन, आयत, भाग, वर्जन, मंजिल
`);
/** Of these a bare number is more often a count («कंटेनमेंट जोन 242»), so they need «नंबर» or «संख्या». */
const NEEDS_LABEL = wordSet(
  "प्रश्न, सवाल, कोर्ट, न्यायालय, वाद, याचिका, अधिसूचना, पत्र, शासनादेश, आदेश, केस, कांड, खाता, पद, रोड, कमरे, कमरा, कक्ष, मकान, गाड़ी, ट्रेन, काउंटर, बूथ, फ्लैट, लाइन, भाग, खंड, सूची, मतदान, रोल, टोला, गली, चित्र, गेट, पिलर, मंजिल, लाइसेंस",
);
const SHORT_CODES = new Set([
  100, 101, 102, 104, 108, 112, 139, 181, 1033, 1070, 1075, 1077, 1091, 1095, 1098, 1099, 1100, 1912, 1916, 14410,
  15100, 14567, 18001,
]);
const CALL = wordSet("कॉल, काल, फोन, संपर्क, डायल, सूचना, सूचित, शिकायत, संदेश, व्हाट्सएप, एसएमएस, मैसेज, जानकारी, बात, सलाह");
const CALL_BEFORE = wordSet(
  "हेल्पलाइन, टोलफ्री, डायल, मोबाइल, फोन, दूरभाष, फैक्स, व्हाट्सएप, वाट्सएप, पिन, पिनकोड, helpline, फ्री",
);
const AMBULANCE = wordSet("एंबुलेंस, एम्बुलेंस, हेल्पलाइन, सेवा");

const BEDS = new Set(["शय्या", "शैय्या", "शैया"]);

/** Reason "id" or "phone". */
export function identifierReason(d: Draft, at: WordAt, tokens: readonly Token[]): string | undefined {
  // «सौ शय्या अस्पताल»
  if (BEDS.has(at(d.end)) && /^(?:अस्पताल|हॉस्पिटल|संयुक्त)$/.test(at(d.end + 1))) return "id";
  // «हजार बिस्तर अस्पताल»
  if (at(d.end) === "बिस्तर" && /^(?:अस्पताल|हॉस्पिटल)$/.test(at(d.end + 1))) return "id";
  // «महाअभियान 2.0»
  if (d.digits?.places === 1 && d.value < 10 && Number.isInteger(d.value) && !d.percent && d.end === d.coreEnd)
    return "id";
  let before = d.first - 1;
  const sign = at(before);
  if (sign === "." || sign === ":" || (sign === "-" && tokens[before]?.spaced === false)) before--;
  const word = at(before);
  if (CALL_BEFORE.has(word) || (at(d.first - 1) === "+" && d.value === 91 && tokens[d.coreEnd]?.kind === "number"))
    return "phone";
  // «टीम-9», «टीम 11»
  if (word === "टीम" && d.digits && d.value < 20 && (sign === "-" || /^(?:की|के|को|ने)$/.test(at(d.end)))) return "id";
  // «ता. 21»
  if (word === "ता" && sign === "." && d.digits && d.value <= 31) return "date";
  // «एनएस 1 किट»
  if (/^(?:एनएस|ns)$/.test(word) && d.value === 1) return "id";
  if (NUMBER_LABELS.has(word))
    return CALL_BEFORE.has(at(before - 1)) || (SHORT_CODES.has(d.value) && isCalled(tokens, d, at)) ? "phone" : "id";
  // «अतारांकित प्रश्न (संख्या 4132)»
  const bracketed = at(before - 1) === "(" ? before - 2 : before - 1;
  if (word === "संख्या" && NAMED_BY_NUMBER.has(at(bracketed))) return "id";
  // «सवाल 3: कितने लोग ठीक हुए?»
  if (/^(?:सवाल|प्रश्न|जवाब|उत्तर|q|a)$/.test(word) && d.digits && d.value < 100 && /^[:.\-)]$/.test(at(d.end)))
    return "id";
  if (NAMED_BY_NUMBER.has(word) && !NEEDS_LABEL.has(word) && at(before + 1) !== ":" && !isCounted(d, at)) return "id";
  // «निगम के जोन 4 में», not «कंटेनमेंट जोन 4»
  if (word === "जोन" && d.digits && /^(?:में|के|का|की)$/.test(at(d.end)) && /^(?:के|में|निगम|रेलवे)$/.test(at(before - 1)))
    return "id";
  if (d.value === 19 && d.digits && (word === "कोविड" || word === "covid")) return "id";
  if ((d.digits || SHORT_CODES.has(d.value)) && isCalled(tokens, d, at)) return "phone";
  // «डायल 112 की टीम»
  if (SHORT_CODES.has(d.value) && d.digits && at(d.end) === "की" && /^(?:टीम|पुलिस|गाड़ी|वैन)$/.test(at(d.end + 1)))
    return "phone";
  return SHORT_CODES.has(d.value) && AMBULANCE.has(at(d.end)) && d.digits ? "phone" : undefined;
}

/** «वार्ड 12 मरीजों से भर गया» counts after all. */
const COUNTED = wordSet("मरीज, मरीजों, मौत, मौतें, केस, मामले, लोग, लोगों, बेड, संक्रमित, हो, थे, पॉजिटिव, बच्चे, बच्चों");
const isCounted = (d: Draft, at: (i: number) => string) => COUNTED.has(at(d.end));

/** «104 पर फोन करें», «102 या 104 पर कॉल»; at most three numbers are looked over. */
function isCalled(tokens: readonly Token[], d: Draft, at: (i: number) => string): boolean {
  let end = d.end;
  if (at(end) === "नंबर") end++;
  for (let k = 0; k < 3 && tokens[end + 1]?.kind === "number" && /^(?:या|व|और|एवं|,|\/|अथवा)$/.test(at(end)); k++)
    end += 2;
  if (at(end) === "नंबर") end++;
  return at(end) === "पर" && (CALL.has(at(end + 1)) || (CALL.has(at(end + 2)) && SHORT_CODES.has(d.value)));
}
