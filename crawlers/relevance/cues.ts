/** Words that say by themselves that a report is about public health. */
import { foldWords } from "./tokens.ts";

const list = (words: string): RegExp =>
  new RegExp(
    `(?<![\\u0900-\\u097fa-z])(?:${foldWords(words.trim())
      .split(/\s*\|\s*/)
      .join("|")})`,
    "g",
  );

/** Diseases and their everyday names; the beginning of a word is enough (कोरोना, कोरोनावायरस). */
const DISEASES = list(
  "कोरोना | करोना | कोविड | covid | corona | ओमिक्रॉन | ओमीक्रोन | डेल्टा प्लस | डेंगू | डेंगु | dengue | चिकनगुनिया | चिकुनगुनिया | chikungunya | मलेरिया | malaria | चमकी(?![\\u0900-\\u0963]) | एईएस | aes\\b | इंसेफेला | इन्सेफेला | एन्सेफेला | दिमागी बुखार | जापानी बुखार | कालाजार | काला-जार | काला जार | ब्लैक फंगस | म्यूकर | स्वाइन | एच1एन1 | एच3एन2 | h1n1 | h3n2 | इन्फ्लुएंजा | इंफ्लुएंजा | फ्लू | वायरल बुखार | वायरल फीवर | डायरिया | दस्त(?![\\u0900-\\u0963]) | हैजा | खसरा | खसरे | मीजल्स | टीबी(?![\\u0900-\\u0963]) | यक्ष्मा | क्षय रोग | रेबीज | लू लगने | लू से | हीट स्ट्रोक | हीटस्ट्रोक | लू का कहर | टाइफाइड | पीलिया | हेपेटाइटिस | फाइलेरिया | कुष्ठ | पोलियो | एचआईवी | एड्स(?![\\u0900-\\u0963]) | मंकीपॉक्स | एमपॉक्स | निपाह | जीका | एचएमपीवी | hmpv | चेचक | चिकन पॉक्स | महामारी | संक्रमि | संक्रमण | पॉजिटिव | पाजिटिव | क्वारंटीन | क्वारंटाइन | आइसोलेशन | टीकाकरण | वैक्सी | बूस्टर | प्रिकॉशन | सैंपल | कंटेनमेंट | रिकवरी रेट | वेंटिलेटर | फूड पॉइजनिंग | कुपोषि | प्लेटलेट | जीनोम | पहली डोज | दूसरी डोज | डोज लगी | डोज दी | डोज ली | ऑक्सीजन प्लांट | ऑक्सीजन बेड | आईसीयू बेड | एनीमिया | खून की कमी | मातृ मृत्यु | शिशु मृत्यु | संस्थागत प्रसव | आयुष्मान | vaccin | outbreak | epidemic | infect | dose",
);

/** Words of hospitals and patients, which reports of accidents and crimes use too. */
const CARE = list(
  "मरीज | रोगी | अस्पताल | इलाज | भर्ती कराया | भर्ती हैं | भर्ती हुए | वार्ड में | डॉक्टर | चिकित्स | सिविल सर्जन | स्वास्थ्य विभाग | स्वास्थ्य मंत्र | बीमार | बुखार | पीएमसीएच | एनएमसीएच | आईजीआईएमएस | एम्स | एसकेएमसीएच | डीएमसीएच | मेडिकल कॉलेज | ओपीडी | आईसीयू | ऑक्सीजन | टीका | टीके | डोज | जांच रिपोर्ट | स्वस्थ हु | ठीक हु | डिस्चार्ज | लक्षण | दवा | नर्स | patient | hospital | health | doctor",
);

export interface Cues {
  /** Different words for diseases and their control. */
  readonly diseases: number;
  readonly diseasesInTitle: number;
  /** Different words of hospitals and patients. */
  readonly care: number;
  /** Mentions of diseases for every hundred words. */
  readonly density: number;
}

export function cuesOf(title: string, text: string): Cues {
  const whole = foldWords(`${title}\n${text}`);
  const found = whole.match(DISEASES) ?? [];
  const words = whole.split(/\s+/).length;
  return {
    diseases: new Set(found).size,
    diseasesInTitle: new Set(foldWords(title).match(DISEASES) ?? []).size,
    care: new Set(whole.match(CARE) ?? []).size,
    density: (found.length * 100) / Math.max(1, words),
  };
}
