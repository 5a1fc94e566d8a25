/** The diseases a fact can be about, with their names for people. */

export const DISEASES = {
  "covid-19": { en: "COVID-19", hi: "कोविड-19" },
  dengue: { en: "Dengue", hi: "डेंगू" },
  chikungunya: { en: "Chikungunya", hi: "चिकनगुनिया" },
  malaria: { en: "Malaria", hi: "मलेरिया" },
  aes: { en: "Acute encephalitis syndrome", hi: "चमकी बुखार (एईएस)" },
  "japanese-encephalitis": { en: "Japanese encephalitis", hi: "जापानी इंसेफेलाइटिस" },
  "kala-azar": { en: "Kala-azar", hi: "कालाजार" },
  mucormycosis: { en: "Mucormycosis", hi: "ब्लैक फंगस" },
  influenza: { en: "Influenza", hi: "इन्फ्लुएंजा" },
  "viral-fever": { en: "Viral fever", hi: "वायरल बुखार" },
  diarrhoea: { en: "Diarrhoea", hi: "डायरिया" },
  cholera: { en: "Cholera", hi: "हैजा" },
  measles: { en: "Measles", hi: "खसरा" },
  tuberculosis: { en: "Tuberculosis", hi: "टीबी" },
  rabies: { en: "Rabies", hi: "रेबीज" },
  heatstroke: { en: "Heatstroke", hi: "लू" },
  other: { en: "Other", hi: "अन्य" },
} as const satisfies Record<string, { en: string; hi: string }>;

export type DiseaseId = keyof typeof DISEASES;
export const DISEASE_IDS = Object.keys(DISEASES) as readonly DiseaseId[];

/** Diseases whose running totals go on for ever; all others' begin again on 1 January. */
export const UNBROKEN_TOTALS: ReadonlySet<DiseaseId> = new Set(["covid-19"]);
