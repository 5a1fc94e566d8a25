/**
 * Words right behind a number that make it no count of people, tests or things: `reason | words`.
 * Add a word to the row whose reason fits.
 */
import { fold } from "../../text/normalise.ts";
import { readTable, spellings } from "../../text/table.ts";

export const UNITS = `
age      | वर्षीय, वर्षीया, वर्षिय, वर्षिया, बर्षीय, वषीय, वषीया, वर्षीयों, सालाना
time     | बजे, बजकर, बजने, बजते
# counts of time; «साल का», «वर्ष से ऊपर» become ages elsewhere
duration | सेकंड, सेकेंड, मिनट, मिनटों, घंटा, घंटे, घंटों, घंटेभर, दिन, दिनों, दिनी, दिवसीय, दिवस, दिवसों, रात, रातों, सप्ताह, सप्ताहों, हफ्ता, हफ्ते, हफ्तों, पखवाड़ा, पखवाड़े, महीना, महीने, महीनों, माह, मास, साल, सालों, वर्ष, वर्षों, बरस, बरसों, दशक, दशकों, सदी, सदियों, शताब्दी, शताब्दियों, तिमाही, सेकेंड्स, मिनट्स, आवर्स, डेज, वीक्स, मंथ्स, ईयर्स, यर्स, second, seconds, minute, minutes, hour, hours, day, days, week, weeks, month, months, year, years
money    | रुपये, रुपए, रुपया, रुपयों, रूपये, रूपए, रूपया, रूपयों, रु, रू, पैसे, पैसा, डॉलर, डालर, यूरो, पाउंड, येन, टका, रुपल्ली, रुपिया, रुपेया, सेंट, युआन, दिनार, दिरहम, रियाल, रूबल, rs, rupees, inr, dollar, dollars, usd
distance | किलोमीटर, किमी, कीमी, मीटर, सेंटीमीटर, सेमी, मिलीमीटर, मिमी, फीट, फुट, इंच, गज, मील, कोस, एकड़, हेक्टेयर, बीघा, बीघे, कट्ठा, कट्ठे, डिसमिल, मिमि, km, kms, cm, mm, feet, ft
weight   | किलोग्राम, किलो, किग्रा, ग्राम, ग्रा, मिलीग्राम, एमजी, मिग्रा, क्विंटल, कुंतल, टन, मीट्रिक, पाव, आउंस, औंस, मिलिग्राम, kg, mg, gm, quintal
volume   | बूंद, बूंदें, बूंदों, लीटर, लिटर, मिलीलीटर, मिली, एमएल, मिलि, गैलन, बैरल, केएल, एलपीएम, ml, litre, litres, liter
measure  | डिग्री, सेल्सियस, सेल्सीयस, फारेनहाइट, फॉरेनहाइट, सेंटीग्रेड, सेंटिग्रेड, degree, degrees, बिट, मेगावाट, किलोवाट, वाट, वोल्ट, केवी, एमबी, जीबी, टीबीपीएस, हर्ट्ज, नैनोमीटर, माइक्रोन, °, पीपीएम, एक्यूआई, mb, gb
times    | बार, दफा, मर्तबा
ratio    | गुना, गुनी, गुणा, फोल्ड, अनुपात, बटा
score    | रन, रनों, विकेट, विकेटों, ओवर, ओवरों, गोल, छक्के, चौके, छक्कों, चौकों
id       | नंबर, नं, नंबरी
date     | तारीख
# «दो पहिया», «सात निश्चय», «दो टूक», «पांच सितारा होटल»
name     | पहिया, निश्चय, धाम, टूक, चांद, तलाक, सूत्री, सूत्रीय, मंजिला, मंजिली, सितारा, स्टार, आयामी, फेरे, दीवारी, दूनी, पाया, राहत्या, सदस्यीय, सीटर, बेडेड, गंठा, लेन, लेनी, इंजन
`;

const reasonOf: ReadonlyMap<string, string> = new Map(
  readTable(UNITS).flatMap(([reason, words]) =>
    spellings(words).map((word) => [fold(word), reason as string] as const),
  ),
);

export const unitReason = (word: string): string | undefined => reasonOf.get(word);

/** Units that a number may not share with a scale before it: «1 लाख 18 वर्ष से ऊपर के लोग». */
export function isUnitOfTimeOrAge(word: string): boolean {
  const reason = reasonOf.get(word);
  return reason === "age" || reason === "duration" || reason === "time";
}
