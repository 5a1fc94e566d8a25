/** Finds who is said to have given a number. */
import type { Document, Mention } from "../text/document.ts";
import { lexiconOf } from "../text/lexicon.ts";

export interface AttributionMention extends Mention {
  readonly attribution: string;
}

/** Whose count of cases was, in the years of the pandemic, of one disease. */
export const HEALTH_OFFICES: ReadonlySet<string> = new Set([
  "health-department",
  "health-ministry",
  "state-health-society",
  "civil-surgeon",
]);

export const ATTRIBUTION_WORDS = `
health-ministry | केंद्रीय स्वास्थ्य मंत्रालय, स्वास्थ्य मंत्रालय, स्वास्थ्य एवं परिवार कल्याण मंत्रालय
health-minister | स्वास्थ्य मंत्री
health-department | राज्य कार्यक्रम अधिकारी, राज्य नोडल अधिकारी, राज्य सर्विलांस अधिकारी, राज्य सर्वेक्षण अधिकारी, स्वास्थ्य निदेशक, निदेशक जन स्वास्थ्य, जन स्वास्थ्य निदेशक, स्वास्थ्य विभाग, स्वास्थ्य महकमे, स्वास्थ्य महकमा, अपर मुख्य सचिव चिकित्सा, हेल्थ बुलेटिन, स्वास्थ्य निदेशालय, चिकित्सा विभाग, स्वास्थ्य सचिव, सरकारी बुलेटिन
state-health-society | राज्य स्वास्थ्य समिति
icmr | आईसीएमआर, भारतीय आयुर्विज्ञान अनुसंधान परिषद
pib | पीआईबी, पत्र सूचना कार्यालय
civil-surgeon | सिविल सर्जन, सीएमओ, मुख्य चिकित्सा अधिकारी, सीएमएचओ, सीएस
district-administration | जिला प्रशासन, डीएम, जिलाधिकारी, जिला पदाधिकारी, उपायुक्त, कलेक्टर
municipal-corporation | मनपा, महानगरपालिका, महानगर पालिका, नगर निगम, नगर निगमों, निगम, एमसीडी, बीएमसी
hospital | अधीक्षक, उपाधीक्षक, प्राचार्य, नोडल पदाधिकारी, नोडल अधिकारी, अस्पताल प्रशासन, अस्पताल प्रबंधन, निदेशक, चिकित्सा अधीक्षक
state-government | राज्य सरकार, प्रदेश सरकार
who | विश्व स्वास्थ्य संगठन, डब्ल्यूएचओ
ima | आईएमए, इंडियन मेडिकल एसोसिएशन
malaria-officer | जिला मलेरिया अधिकारी
`;

/** Words behind the name that make it a source of the figure: «के अनुसार», «ने बताया», «की रिपोर्ट». */
const SAYS = lexiconOf(
  "says | के अनुसार, के मुताबिक, ने बताया, ने कहा, ने माना, स्वीकार किया, स्वीकार की, ने स्वीकारा, की पुष्टि की, के हवाले, की रिपोर्ट, के आंकड़ों, के आंकड़े, की ओर से, द्वारा जारी, के द्वारा, ने जारी, की तरफ से, का कहना, ने लिखा, ने आंकड़ा, के ताजा, की जारी, का दावा, ने दावा, ने दोहराया, के पोर्टल, की सूची, के बुलेटिन, में अब तक",
);

const lexicon = lexiconOf<string>(ATTRIBUTION_WORDS);

/** Sources with a word of saying within ten tokens of the same sentence. */
export function findAttributions(doc: Document): AttributionMention[] {
  const found: AttributionMention[] = [];
  for (let at = lexicon.opener(doc.tokens, 0); at < doc.tokens.length; ) {
    const hit = lexicon.match(doc.tokens, at);
    if (hit) {
      const sentence = doc.tokens[at]?.sentence;
      for (let i = hit.end; i < Math.min(hit.end + 10, doc.tokens.length) && doc.tokens[i]?.sentence === sentence; i++)
        if (SAYS.match(doc.tokens, i)) {
          found.push({ first: at, end: hit.end, attribution: hit.value });
          break;
        }
    }
    at = lexicon.opener(doc.tokens, hit ? hit.end : at + 1);
  }
  return found;
}
