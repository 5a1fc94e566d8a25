/** The small words of Hindi grammar that links are made by. All normalised as the text is: no nukta, anusvara for every nasal. */
import { intern } from "../text/vocabulary.ts";
import { type WordSet, wordSetOf } from "../text/word-sets.ts";

const set = (words: string): WordSet => wordSetOf(words.trim().split(/\s+/).map(intern));

export const CONJUNCTION = set("और व तथा एवं एवम & समेत सहित");
export const COMMA = set(", ; ، / |");
/** Begin a clause of their own, whatever stands before. */
export const CLAUSE_OPENER = set(
  "जबकि जबकी वहीं जो लेकिन मगर हालांकि किंतु परंतु जिनमें जिसमें जिनमे जिसमे इनमें इनमे इसमें इसमे उनमें जहां जिससे जिसके जिनका जिनकी जिन्हें जिन्हे जिनको जिससे तो तब ताकि क्योंकि इसलिए",
);
/** Also between two numbers that share what stands behind the second. */
export const GAPPING = set("जबकि जबकी वहीं");
/** Of these, the ones that go on with what was just counted. */
export const CONTINUES = set("जिनमें जिसमें जिनमे जिसमे इनमें इनमे इसमें इसमे उनमें");
/** Of people just counted, not of a report or a table. */
export const OF_THESE = set("जिनमें जिनमे इनमें इनमे उनमें उनमे");
export const FINITE = set(
  "लाए लाये लाया लाई रखे रखा आएं मिलें गएं हुएं हुयी हुयीं हुये लगाई लगायी लगाये लगाया है हैं था थे थी थीं कर रह मौजूद उपलब्ध चालू कार्यरत चली चला चले हुए हुई हुआ हुईं हो गए गये गई गयी गया गईं मिले मिला मिली मिलीं रहे रही रहा चुके चुकी चुका किए किये किया आए आये आई आयी आया दिए दिये दिया दी लिए लिया ली पाए पाये निकले निकला निकली तोडा तोड हारे गंवाई गंवा लौटे लगा लगी लगे लगाए बने बनाए उबरे हराया जीते पहुंचे पहुंची पहुंचा मरे जांचे बढे घटे छोडा सके सका सकी दीं मानी होगा होगी होंगे रहेगा रहेंगे बताए बताया बताई दिखाई दिखे दिख कराए कराया कराई करवाए करवाया भेजे भेजा भेजी बढी जुडे जोडे पडी पडा पडे आते जाते करते होने रहने बची बचे बचा हुये गंवाए स्वस्थ ठीक भर्ती",
);
/** A sentence is over behind them … */
export const COPULA_END = set("है हैं");
/** … but not before these. */
export const AFTER_COPULA = set(
  "कि ही भी तो न ना नहीं या जो जिन जिनमें जिसमें जिससे जिसके जिनकी जिनका जब वह वे यह क्या क्योंकि ताकि लेकिन मगर बल्कि जबकि वाले वाली मौत मौतें",
);
/** FINITE words that are also nouns or adjectives and end a clause only before a comma. */
export const WEAK_FINITE = set("स्वस्थ ठीक भर्ती हो दी लगे");
export const POSTPOSITION = set("में मे के की का से को पर ने तक साथ बाद वाले वाली वाला द्वारा हेतु लिए प्रति यानी यानि");
export const COPULA = set("है हैं था थे थी थीं रहे रही रहा रह बचे बची बचा हो गई गयी गया गए हुई हुआ हुए");
export const NEGATION = set("नहीं नही न ना नही");
/** Adjectives and particles that stand between a number and its noun. */
export const MODIFIER = set(
  "और अन्य अकेले नए नये नई नयी नया कुल ही भी अतिरिक्त गंभीर मृत विदेशी स्थानीय अलग-अलग सिर्फ केवल महज मात्र से अधिक ज्यादा करीब लगभग ऐसे ऐसी कोरोना कोविड ताजा कथित पुराने निजी प्राइवेट सरकारी शासकीय राजकीय बाहरी वयस्क छोटे मासूम नवजात कम पूरी पुरी पूर्ण तरह रूप अलग",
);
export const REST = set("शेष बाकी बचे बाकि");
export const FROM_TO = set("सीधे आकर लुढककर सिमटकर बढकर बढाकर बढ घटकर घटाकर घट गिरकर गिर उछलकर चढकर");

// ---- genitives and cases
export const GENITIVE = set("के का की");
export const CASE = set("का की के को ने से");
export const GENITIVE_PLURAL = set("के की");
export const AGENT_OR_OBJECT = set("को ने");
/** Those something is done to, or who do something, are not counted. */
export const ACTED_ON = set("को से ने");
/** Behind the noun phrase whose verb is still to come. */
export const OBLIQUE = set("में से पर साथ बाद मुकाबले बावजूद");
/** Between a place and the number that is its own. */
export const PLACE_CASE = set("में से के का की");
/** Between a place and the one it lies in. */
export const IN_WHICH = set("के की का में स्थित ( ) जिले");
export const IN_STATE = set("के में की का");
/** End what may be a dateline. */
export const SENTENCE_BEGUN = set("में के की का को से ने पर");
/** «मीनापुर के भगवानपुर निवासी …» */
export const RESIDENT = set("रहने रहनेवाला रहनेवाले रहनेवाली निवासी निवासिनी रहवासी वासी");
export const ENDS_AN_ADDRESS = set("। . , ; ? ! | में से है हैं था थी थे");
/** «लक्ष्य के सापेक्ष 43»: what stands before is another count. */
export const BESIDE = set("साथ सापेक्ष विरुद्ध मुकाबले");
/** «… डोज उपलब्ध कराई गईं», «… डोज बची हैं» */
export const SUPPLIED = set(
  "चोरी गायब बरामद जब्त लूट मंगा मंगाई मंगवा मंगवाई मंगाए एक्सपायर बर्बाद बेकार उपलब्ध मुहैया आवंटित आपूर्ति सप्लाई बची बचे शेष स्टॉक खेप भेजी भेजे पहुंची पहुंचेगी पहुंचेंगी",
);
export const SENT = set("भेजे भेजा भेजी");
export const NAMELY = set("यानी यानि अर्थात");
export const ANIMALS = set(
  "पशु पशुओं मवेशी मवेशियों गाय गायों गायें गोवंश गौवंश गोवंशों भैंस भैंसों भैंसें बैल बैलों बछड़े बछड़ों बछिया सांड सांडों मुर्गी मुर्गियां मुर्गियों मुर्गे मुर्गों चूजे चूजों बत्तख बत्तखों सुअर सुअरों सूअर सूअरों बकरी बकरियां बकरियों बकरे बकरों भेड़ भेड़ें भेड़ों घोड़े घोड़ों घोड़ी ऊंट ऊंटों खच्चर खच्चरों बाघ बाघों शेरों तेंदुए तेंदुओं हाथियों हिरण हिरणों बंदरों कौए कौवे कौओं कबूतर कबूतरों मोरों चमगादड़ चमगादड़ों पक्षी पक्षियों मछलियां मछलियों",
);
export const HOW_MANY = set("कितने कितनी कितना");
/** «नए मरीज इस प्रकार हैं»: a list follows. */
export const AS_FOLLOWS = set("तरह प्रकार निम्न निम्नलिखित निम्नवत सूची लिस्ट देखें देखिए");
/** Between a number and a place behind it: the place is not the number's. */
export const PARTS_FROM_PLACE = set("की को ने से पर का के में तक भेजे");
/** Nouns of what happened, behind «की» or «का»: «दो मरीजों की मौत पुणे में हुई». */
export const HAPPENING = set("मौत मृत्यु जान पुष्टि पहचान शिनाख्त जांच इलाज उपचार");
/** «… की हालत गंभीर है» */
export const CONDITION = set("हालत हालात स्थिति दशा तबीयत तबियत");
/** Behind a place that stands behind its number. */
export const CLOSES_PLACE = set("के का की में से । .");
export const LOCATIVE = set("में से");
export const IN_OF = set("में के");
export const OBJECT = set("का को");

// ---- verbs
export const PAST = set("था थे थी थीं");
export const PRESENT = set("हैं है");
/** «… हैं», «… बचे»: a state, not an event. */
export const STATE_VERB = set("हैं है बचे थे था रह");
/** «मौजूद हैं» */
export const PRESENT_THERE = set("मौजूद उपलब्ध");
/** Behind «भर्ती»: somebody was admitted … */
export const ADMITTED = set(
  "हुए हुआ हुई हुईं किए किये किया कराए कराये कराया करवाए करवाया लिए लिया होने हो की करना कराना करने करवाना कराने",
);
/** «इलाज के लिए लाए गए», «इलाज कराने पहुंचे» */
export const BROUGHT = set("लाए लाये लाया लाई लाकर पहुंचे पहुंचाए पहुंचाया");
/** … or is in hospital. */
export const LIES_IN = set("हैं है थे था मरीज मरीजों रहे बच्चे");
/** May stand behind the «नहीं» of a none that counts. */
export const NONE_VERB = set(
  "आयी मिलीं हुयी मान मानी माना मरा मरी मरे है हैं मिला मिले मिली हुई हुआ हुए गई गयी गया आया आए आये आई रहा रही निकला निकले निकली थी था थे पाया पाए पाई बचा दर्ज सामने भर्ती हो जा की किया किए गंवाई गंवाया गंवायी तोडा तोडी लौटा लौटे लौटी होना होने बताई बतायी बताया बताए",
);
/** Whoever did this came from the place before «से». */
export const CAME_FROM = set("लाए लाये लाया लाई सटी लगी लगती जुडी लौटे लौट लौटने लौटी आए आये आने आई भेजे आकर पहुंचे लेकर सटे लगे जुडे");
/** Whoever did this has been on a journey. */
export const RETURNED = set("लौटे लौटी लौटा लौटने लौटकर");
/** Behind an event: «… के दौरान», «… के बाद», «… के लिए». */
export const SUBORDINATOR = set("दौरान बाद लिए क्रम उपरांत");
/** «इलाज कर छुट्टी दी गई» */
export const AND_THEN = set("कर करके कराकर करवाकर");
export const OF_DOING = set("के होने कराने करने");

// ---- pronouns and particles
/** «इस अस्पताल में», «अब तक अस्पताल में», «शनिवार को अस्पताल में»: the one spoken of. */
export const BEFORE_THE_HOSPITAL = set("इस इसी उक्त कि तक को फिलहाल अभी इधर");
export const THIS = set("इस इसी");
export const DETERMINER = set("इस इसी उस उसी इन उन अपने अपनी");
export const THIS_FIGURE = set("यह ये यही इनकी इसका");
/** Before «दर»: of which the text does not say. */
export const SOME_RATE = set("यह यही ये वह राष्ट्रीय की का के औसत");
export const ANAPHORA = set("इसकी इसके इस उसकी उसके वायरस बीमारी महामारी रोग बुखार");
export const RESPECTIVELY = set("क्रमश क्रमशः क्रमवार");
export const EXCEPT = set("छोडकर छोड");
export const ALL = set("सभी सारे समस्त सब");
export const ALL_OF_THEM = set("सभी सब सबकी सारे सारी समस्त सबके");
export const INCLUDING = set("समेत सहित");
export const TOGETHER = set("- समेत सहित");
export const SUPERLATIVE = set("सबसे सर्वाधिक");
/** The first of a list, not what the text goes on about. */
export const SINGLED_OUT = set("ज्यादातर अधिकतर अधिकांश सर्वाधिक सबसे अकेले सिर्फ पायदान टॉप शीर्ष अव्वल");
export const THERE = set("जहां वहां यहां");
export const RIGHT_NOW = set("फिलहाल अभी वर्तमान");
export const SPAN_NOUN = set("दौरान बीच अवधि दिन");
/** «इसके अलावा», «इनके साथ»: the next thing begins. */
export const BESIDES = set("अलावा अतिरिक्त साथ");
export const AFTER_OR_WITH = set("बाद साथ");

// ---- nouns
export const POLICE = set("पुलिस पुलिसबल बीएमपी बीसैप");
export const MEN_OF_A_FORCE = set("जवान जवानों कर्मी कर्मियों अधिकारी अधिकारियों अफसर अफसरों");
export const JOINTLY = set("कुल मिलाकर संयुक्त");
/** Behind the disease and «से». */
export const AFFLICTED = set("पीडित ग्रस्त ग्रसित संक्रमित बीमार प्रभावित पीड़ित");
/** Words before «में» that are no names of places. */
export const GENERAL = set(
  "वर्ग बाद अंत शुरुआत मौसम सीजन बदले रूप तौर ऐसे जिन इन उन किसी क्षेत्र क्षेत्रों इलाकों अन्य बाकी शेष दिन साल माह महीने",
);
export const THESE = set("इन उन इन्हीं उन्हीं");
/** Behind a place and «के»: another is told of. */
export const COMPARED = set("बाद अलावा अतिरिक्त मुकाबले तुलना अपेक्षा");
export const EACH = set("हर प्रत्येक प्रति हरेक");
/** Between what is counted and its number, on a line of a list. */
export const LABEL_END = set("- : = ▪ ● • → ► ⇒");
/** A report that is still to come. */
export const AWAITED = set("शेष प्रतीक्षा इंतजार लंबित पेंडिंग बाकी आसार आनी पेंडिग अप्राप्त");
export const LABORATORY = set("लैब लैबों प्रयोगशाला प्रयोगशालाओं लेबोरेटरी");
export const POPULACE = set("आबादी जनसंख्या");
export const MANY_PLACES = set("जनपदों जिलों जिलो राज्यों राज्यो प्रदेशों शहरों प्रखंडों ब्लॉकों गांवों देशों");
/** Behind a number: the places it counts. */
export const COUNTED_PLACES = wordSetOf([
  ...MANY_PLACES,
  ..."जिले जनपद राज्य प्रदेश शहर प्रखंड ब्लॉक गांव देश पंचायतों मोहल्लों".split(" "),
]);
export const OTHERS = set("अन्य और दूसरे ही");
export const EXAMPLE = set("समेत सहित जैसे");
export const PLACE_NOUN = set("जिले जिला शहर जिलों");
/** Behind «और», they begin the next place. */
export const PLACE_TITLE = set("राजधानी जिला जिले शहर महानगर");
export const FIRST_WORD = set("पहली पहला प्रथम");
export const SECOND_WORD = set("दूसरी दूसरा द्वितीय दोनों");
/** Of the times, not of the subject: «कोरोना …». */
export const BACKDROP = set("संकट काल लॉकडाउन कहर महामारी संक्रमण के");
export const BACKDROP_END = set("बीच काल संकट लॉकडाउन");

// ---- no lexicon's words: nothing else is read as one of them
const asked = (words: string): WordSet => wordSetOf(words.split(" "));
/** «by PIB Delhi» */
export const PRESS_OFFICE = asked("pib पीआईबी");
export const DIVISION = asked("संभाग प्रमंडल");
/** «अन्य जिलों के 12 मरीज» */
export const OF_THE_OTHERS = asked("अन्य दूसरे बाकी शेष");
export const ONE_KIND_OF_PLACE = asked("राज्य प्रदेश जिले");
export const GOES_ON_BESIDE = asked("जहां वहीं जबकि");
export const IN_UNTIL_ON = asked("में तक को");
export const ARRIVED = asked("आए आये पहुंचे");
export const ONLY = asked("अकेले सिर्फ केवल");
/** An opening bracket. */
export const OPENING = asked("(");

// ---- unions, asked of a token or of a whole clause (says) before it is looked at closely
export const PARTS_CLAUSES = wordSetOf(["पर", ...CLAUSE_OPENER, ...COMMA, ...CONJUNCTION, ...COPULA_END]);
export const SEPARATOR = wordSetOf([...COMMA, ...GAPPING, "(", ")", ":", "यानी", "यानि", "तो"]);
/** Begin what may be set in between: a bracket, «यानी». */
export const OPENS_A_GLOSS = wordSetOf([...OPENING, ...NAMELY]);
export const ONE_OR_TODAY = set("एक आज");
/** Of places that are counted, or told of all together. */
export const NAMES_PLACES = wordSetOf([...MANY_PLACES, ...ONE_KIND_OF_PLACE]);
