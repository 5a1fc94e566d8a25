/**
 * Kruti Dev 010 → Unicode. The font draws half letters, vowel signs and conjuncts on Roman keys in the order of the typewriter:
 * ि stands before its letter and र् (as a hook) behind the syllable it begins, so both must move after the letters are exchanged.
 */

/** Keys → letters, a row a group; longer keys are matched first. «ि» is written as \ue001 and the hook of «र्» as \ue002 until they have moved. */
const TABLE = `
d क|D क्|Dk क|d+ क़|ô क्क|Dr क्त|[k ख|[ ख्|[+k ख़|x ग|X ग्|Xk ग|x+ ग़|?k घ|? घ्|Ä घ|³ ङ
p च|P च्|Pk च|N छ|t ज|T ज्|Tk ज|t+ ज़|T+ ज़्|> झ|÷ झ्|Ö झ्|¥ ञ|K ज्ञ
V ट|B ठ|M ड|< ढ|M+ ड़|<+ ढ़|.k ण|. ण्|ê ट्ट|Í ट्ट|ë ट्ठ|Î ट्ठ|ì ड्ड|Ï ड्ड|ï ड्ढ|Ô ड्ढ
r त|R त्|Rk त|Ùk त्त|Ù त्त्|F थ्|Fk थ|n द|í द्द|Ì द्द|) द्ध|| द्य|} द्व|/ ध्|/k ध|Ë ध्|è ध्|èk ध|u न|U न्|Uk न|é न्न|™ न्न्
i प|I प्|Ik प|Q फ|Q+ फ़|¶ फ्|¶+ फ़्|c ब|C ब्|Ck ब|Hk भ|H भ्|Ò भ|e म|E म्|Ek म
; य|¸ य्|Õ य्|Ó ्य|j र|y ल|Y ल्|Yk ल|G ळ|o व|O व्|Ok व
' श्|'k श|Ü श्|Ük श|" ष्|"k ष|l स|L स्|Lk स|g ह|º ह्|à ह्न|á ह्य|â हृ|ã ह्म
{k क्ष|{ क्ष्|= त्र|=k त्र|« त्र्|J श्र|Ø क्र|Ý फ्र|æ द्र|ç प्र|Á प्र|xz ग्र|ºz ह्र
Nî छ्य|Vî ट्य|Bî ठ्य|Mî ड्य|<î ढ्य|î ्य|Vª ट्र|Mª ड्र|<ª ढ्र|Nª छ्र|ª ्र|z ्र|# रु|: रू|Ñ कृ|— कृ|– दृ
v अ|vk आ|vks ओ|vkS औ|v‚ ऑ|b इ|bZ ई|Ã ई|b± ईं|m उ|Å ऊ|, ए|,s ऐ|_ ऋ
k ा|h ी|q ु|w ू|\` ृ|s े|S ै|ks ो|kS ौ|‚ ॉ|W ॅ|a ं|¡ ँ|~ ्|+ ़|È ीं
å ०|ƒ १|„ २|… ३|† ४|‡ ५|ˆ ६|‰ ७|Š ८|‹ ९
A ।|AA ॥|] ,|& -|- .|( ;|¼ (|½ )|¿ {|À }|¾ =|@ /|\\ ?|^ ‘|* ’|Þ “|ß ”|‘ "|’ "|“ '|” '|Œ ॰|ñ ॰|• ऽ|· ऽ|÷ झ्|$ +|% :|aa ं|ZZ \ue002
f \ue001|Ç \ue001ं|É \ue003ं|Æ \ue003|Z \ue002|± \ue002ं|Ê ी\ue002|¯ \ue001ं
`;

const KEYS = new Map<string, string>();
let longest = 1;
for (const line of TABLE.trim().split("\n")) {
  // The key «|» itself parts the cells, so a cell that is empty belongs to the one after it: «|| द्य».
  for (const cell of line.replace("|| द्य", "|\ue00f द्य").split("|")) {
    const space = cell.indexOf(" ");
    const key = cell.slice(0, space).replace("\ue00f", "|");
    KEYS.set(key, cell.slice(space + 1));
    longest = Math.max(longest, key.length);
  }
}

const CONSONANT = "[\\u0915-\\u0939\\u0958-\\u095f]\\u093c?";
const CLUSTER = `(?:${CONSONANT}\\u094d)*${CONSONANT}`;
const SIGNS = "[\\u093e-\\u094c\\u0902\\u0901\\u0903]*";

const MOVE_I = new RegExp(`\ue001(\u0902?)(${CLUSTER})`, "g");
const MOVE_I_WITH_REPH = new RegExp(`\ue003(\u0902?)(${CLUSTER})`, "g");
const MOVE_REPH = new RegExp(`(${CLUSTER})(${SIGNS})\ue002`, "g");

/** Converts one line of Kruti Dev 010; a character that is no key of the font (digits, line ends) stays. */
export function krutiDevToUnicode(line: string): string {
  const out: string[] = [];
  for (let i = 0; i < line.length; ) {
    let key = "";
    for (let n = Math.min(longest, line.length - i); n > 0; n--) {
      const candidate = line.slice(i, i + n);
      if (KEYS.has(candidate)) {
        key = candidate;
        break;
      }
    }
    out.push(key ? (KEYS.get(key) as string) : (line[i] as string));
    i += key.length || 1;
  }
  return out
    .join("")
    .replace(/\u094d\u093e/g, "") // a half letter with the upright that makes it whole
    .replace(/([\u0902\u0901])([\u093e-\u094c])/g, "$2$1") // signs typed before the vowel they follow
    .replace(/\u093e\u0947/g, "ो")
    .replace(/\u093e\u0948/g, "ौ")
    .replace(/\u093e\u0945/g, "ॉ")
    .replace(/\u0906\u0945/g, "ऑ")
    .replace(MOVE_I, "$2ि$1")
    .replace(MOVE_I_WITH_REPH, "र्$2ि$1")
    .replace(/(\u093f)(\u094d[\u0915-\u0939])/g, "$2$1")
    .replace(MOVE_REPH, "र्$1$2")
    .replace(/[\ue001-\ue003]/g, "")
    .replace(/दु:ख/g, "दुःख")
    .replace(/([\u0902\u0901])([\u093e-\u094c])/g, "$2$1")
    .replace(/(\u0902)\u0902+/g, "$1");
}
