/** Finds the part of the people a number is for: children, women, travellers … */
import type { Population } from "../../model/fact.ts";
import type { Document, Mention } from "../text/document.ts";
import { lexiconOf } from "../text/lexicon.ts";

export interface PopulationMention extends Mention {
  readonly population: Population;
}

export const POPULATION_WORDS = `
children | बच्चा, बच्चे, बच्चों, बच्चो, बच्ची, बच्चियां, बच्चियों, मासूम, मासूमों, शिशु, शिशुओं, किशोर, किशोरों, किशोरियों, नवजात, नवजातों
women | महिला, महिलाएं, महिलाओं, गर्भवती, गर्भवतियों, युवती, युवतियों
men | पुरुष, पुरुषों
elderly | बुजुर्ग, बुजुर्गों, वृद्ध, वृद्धों, वरिष्ठ नागरिक, वरिष्ठ नागरिकों
health-workers | डाक्टर, डाक्टरों, जूनियर डाक्टर, जूनियर डाक्टरों, नर्सिंगकर्मी, नर्सिंगकर्मियों, नर्सिंग कर्मी, नर्सिंग कर्मियों, नर्सिंग स्टाफ, मेडिकल स्टाफ, मेडिकल कर्मी, मेडिकल कर्मियों, पैरामेडिकल स्टाफ, पारा मेडिकल स्टाफ, रेजिडेंट डॉक्टर, रेजिडेंट डॉक्टरों, स्वास्थ्य कार्यकर्ता, स्वास्थ्य कार्यकर्ताओं, हेल्थ केयर वर्कर, हेल्थ केयर वर्कर्स, एचसीडब्ल्यू, एएनएम, डॉक्टर, डॉक्टरों, चिकित्सक, चिकित्सकों, नर्स, नर्सों, नर्सें, स्वास्थ्यकर्मी, स्वास्थ्यकर्मियों, स्वास्थ्य कर्मी, स्वास्थ्य कर्मियों, मेडिकलकर्मी, जूनियर डॉक्टर, जूनियर डॉक्टरों, हेल्थ वर्कर, हेल्थ वर्कर्स, हेल्थकेयर वर्कर, मेडिकल छात्र, मेडिकल छात्रों, नर्सिंग छात्राओं, पारा मेडिकल कर्मी, चिकित्साकर्मी, चिकित्साकर्मियों
police | पुलिसवाले, पुलिस वाले, पुलिस कर्मचारी, पुलिस कर्मचारियों, पुलिस अधिकारी, पुलिस अधिकारियों, दारोगा, दरोगा, पुलिसकर्मी, पुलिसकर्मियों, सिपाही, सिपाहियों, पुलिस जवान, पुलिस के जवान, पुलिस कर्मी, पुलिस कर्मियों
prisoners | कैदी, कैदियों, बंदी, बंदियों
travellers | यात्री, यात्रियों, मुसाफिर, मुसाफिरों, प्रवासी, प्रवासियों, श्रद्धालु, श्रद्धालुओं, पर्यटक, पर्यटकों, सैलानी, सैलानियों
`;

const lexicon = lexiconOf<Population>(POPULATION_WORDS);

export function findPopulations(doc: Document): PopulationMention[] {
  const found: PopulationMention[] = [];
  for (let at = lexicon.opener(doc.tokens, 0); at < doc.tokens.length; ) {
    const hit = lexicon.match(doc.tokens, at);
    if (hit) found.push({ first: at, end: hit.end, population: hit.value });
    at = lexicon.opener(doc.tokens, hit ? hit.end : at + 1);
  }
  return found;
}
