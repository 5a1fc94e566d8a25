/** The words Hindi names days with. One row a meaning; spellings need no care for nukta and half nasals. */

/** ISO number of the weekday (Monday 1 … Sunday 7) | spellings. */
export const WEEKDAYS = `
1 | सोमवार, सोमबार, monday
2 | मंगलवार, मंगलबार, भौमवार, tuesday
3 | बुधवार, बुद्धवार, बुधबार, wednesday
4 | गुरुवार, गुरूवार, बृहस्पतिवार, वृहस्पतिवार, बृहस्पतवार, वीरवार, गुरुबार, thursday
5 | शुक्रवार, शुक्रबार, friday
6 | शनिवार, शनिबार, शनिश्चर, शनिचर, saturday
7 | रविवार, रविबार, इतवार, एतवार, sunday
`;

/** Short names; they are days only before «को», «की», «तक»: «मंगल को». */
export const SHORT_WEEKDAYS = `
2 | मंगल
3 | बुध
5 | शुक्र
6 | शनि
`;

/** Days counted from publication: back | spellings. «कल», «परसों» turn forward with a verb of the future. */
export const NEAR_DAYS = `
0 | आज
1 | कल
2 | परसों, परसो
`;

/** Now and until now. Several words are one phrase. */
export const SO_FAR = `
अब तक, अबतक, अभी तक, अभीतक, फिलहाल, फिलवक्त, अभी, वर्तमान में, वर्तमान समय में, मौजूदा समय में, मौजूदा वक्त में, इस समय, इस वक्त, इन दिनों, अब, अब भी, अभी भी, आज तक, आजतक, आज की तारीख में, आज की तारीख तक, तब से अब तक, so far, till now
`;

export const LAST = `बीते, बीती, बीता, पिछले, पिछली, पिछला, गत, विगत, गुजरे, गुजरी, अंतिम, आखिरी, past, last`;
export const THIS = `इस, इसी, मौजूदा, वर्तमान, चालू, this`;
export const NEXT = `अगले, अगली, अगला, आगामी, आनेवाले, next`;
/** «उस दिन», «उसी दिन»: the day spoken of. */
export const SAME = `उस, उसी, इसी`;
export const EVERY = `हर, प्रत्येक, रोज, रोजाना, प्रतिदिन, प्रति, हरेक`;

/** Unit of a span | spellings. */
export const SPAN_UNITS = `
hour    | घंटा, घंटे, घंटों, घंटें, hours
day     | दिन, दिनों, दिवस, दिवसों, days
week    | सप्ताह, सप्ताहों, हफ्ता, हफ्ते, हफ्तों, week, weeks
fortnight | पखवाड़ा, पखवाड़े, पखवारा, पखवारे
month   | माह, महीना, महीने, महीनों, मास, month, months
quarter | तिमाही
year    | साल, वर्ष, वर्षों, सालों, बरस, year, years
season  | सीजन, मौसम, सत्र
time    | बार, अवधि, दौरान
`;

/** Part of the day | hours added to an hour named with it, and from which hour on. */
export const DAYPARTS = `
morning   | सुबह, प्रातः, तड़के, पूर्वाह्न, भोर, सवेरे, am
noon      | दोपहर, अपराह्न
evening   | शाम, सायं, संध्या, सांझ, pm
night     | रात, रात्रि, देररात, मध्यरात्रि
`;

/** Which half of a week, month or year: «महीने के अंत में» | spellings. */
export const EDGES = `
start  | शुरुआत, शुरूआत, शुरू, शुरु, प्रारंभ, आरंभ
middle | मध्य
end    | अंत, आखिर
`;
