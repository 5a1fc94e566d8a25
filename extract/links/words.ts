/** The small words of Hindi grammar that links are made by. All normalised as the text is. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const CONJUNCTION = set("और व तथा एवं एवम & समेत सहित");
export const COMMA = set(", ; ، / |");
/** Begin a clause of their own, whatever stands before. */
export const CLAUSE_OPENER = set(
  "जबकि जबकी वहीं जो लेकिन मगर हालांकि किंतु परंतु जिनमें जिसमें जिनमे जिसमे इनमें इनमे इसमें इसमे उनमें जहां जिससे जिसके जिनका जिनकी जिससे तो तब ताकि क्योंकि इसलिए",
);
/** Of these, the ones that go on with what was just counted. */
export const CONTINUES = set("जिनमें जिसमें जिनमे जिसमे इनमें इनमे इसमें इसमे उनमें");
export const FINITE = set(
  "है हैं था थे थी थीं कर रह मौजूद उपलब्ध चालू कार्यरत चली चला चले हुए हुई हुआ हुईं हो गए गये गई गयी गया गईं मिले मिला मिली मिलीं रहे रही रहा चुके चुकी चुका किए किये किया आए आये आई आयी आया दिए दिये दिया दी लिए लिया ली पाए पाये निकले निकला निकली तोडा तोड हारे गंवाई गंवा लौटे लगा लगी लगे लगाए बने बनाए उबरे हराया जीते पहुंचे पहुंची पहुंचा मरे जांचे बढे घटे छोडा सके सका सकी दीं मानी होगा होगी होंगे रहेगा रहेंगे बताए बताया बताई दिखाई दिखे दिख कराए कराया कराई करवाए करवाया भेजे भेजा भेजी बढी जुडे जोडे पडी पडा पडे आते जाते करते होने रहने बची बचे बचा हुये गंवाए स्वस्थ ठीक भर्ती",
);
/** FINITE words that are also nouns or adjectives and end a clause only before a comma. */
export const WEAK_FINITE = set("स्वस्थ ठीक भर्ती हो दी लगे");
export const POSTPOSITION = set("में मे के की का से को पर ने तक साथ बाद वाले वाली वाला द्वारा हेतु लिए प्रति यानी यानि");
export const COPULA = set("है हैं था थे थी थीं रहे रही रहा रह बचे बची बचा हो गई गयी गया गए हुई हुआ हुए");
export const NEGATION = set("नहीं नही न ना नही");
/** Adjectives and particles that stand between a number and its noun. */
export const MODIFIER = set(
  "और अन्य नए नये नई नयी नया कुल ही भी अतिरिक्त गंभीर मृत विदेशी स्थानीय अलग-अलग सिर्फ केवल महज मात्र से अधिक ज्यादा करीब लगभग ऐसे ऐसी कोरोना कोविड ताजा कथित पुराने निजी सरकारी बाहरी वयस्क छोटे मासूम नवजात कम पूरी पुरी पूर्ण तरह रूप अलग",
);
export const REST = set("शेष बाकी बचे बाकि");
export const FROM_TO = set("बढकर बढ घटकर घट गिरकर गिर उछलकर चढकर");
