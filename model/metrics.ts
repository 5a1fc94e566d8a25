/** The metrics a fact can count (FACTS: one row each), with their kind and names for people. */

export type MetricKind = "flow" | "cumulative" | "stock" | "percent" | "target";

export interface Metric {
  readonly kind: MetricKind;
  readonly en: string;
  readonly hi: string;
}

export const METRICS = {
  new_cases: { kind: "flow", en: "New cases", hi: "नए मामले" },
  total_cases: { kind: "cumulative", en: "Total cases", hi: "कुल मामले" },
  active_cases: { kind: "stock", en: "Active cases", hi: "सक्रिय मामले" },
  suspected_cases: { kind: "stock", en: "Suspected cases", hi: "संदिग्ध मामले" },
  new_recoveries: { kind: "flow", en: "New recoveries", hi: "नए स्वस्थ" },
  total_recoveries: { kind: "cumulative", en: "Total recoveries", hi: "कुल स्वस्थ" },
  new_deaths: { kind: "flow", en: "New deaths", hi: "नई मौतें" },
  total_deaths: { kind: "cumulative", en: "Total deaths", hi: "कुल मौतें" },
  hosp_patients: { kind: "stock", en: "In hospital", hi: "अस्पताल में भर्ती" },
  new_admissions: { kind: "flow", en: "New admissions", hi: "नए भर्ती" },
  new_discharges: { kind: "flow", en: "New discharges", hi: "नई छुट्टियां" },
  icu_patients: { kind: "stock", en: "In intensive care", hi: "आईसीयू में मरीज" },
  ventilator_patients: { kind: "stock", en: "On ventilators", hi: "वेंटिलेटर पर मरीज" },
  new_tests: { kind: "flow", en: "New tests", hi: "नई जांचें" },
  total_tests: { kind: "cumulative", en: "Total tests", hi: "कुल जांचें" },
  new_negative_tests: { kind: "flow", en: "New negative tests", hi: "नई निगेटिव जांचें" },
  sequenced_samples: { kind: "flow", en: "Sequenced samples", hi: "जीनोम सीक्वेंसिंग के नमूने" },
  recovery_rate: { kind: "percent", en: "Recovery rate", hi: "रिकवरी दर" },
  positivity_rate: { kind: "percent", en: "Positivity rate", hi: "संक्रमण दर" },
  case_fatality_rate: { kind: "percent", en: "Case fatality rate", hi: "मृत्यु दर" },
  new_vaccinations: { kind: "flow", en: "New vaccine doses", hi: "नए टीके" },
  total_vaccinations: { kind: "cumulative", en: "Total vaccine doses", hi: "कुल टीके" },
  people_vaccinated: { kind: "cumulative", en: "People with a first dose", hi: "पहली डोज वाले" },
  people_fully_vaccinated: { kind: "cumulative", en: "People with the second dose", hi: "दूसरी डोज वाले" },
  total_boosters: { kind: "cumulative", en: "Total booster doses", hi: "कुल बूस्टर डोज" },
  vaccination_target: { kind: "target", en: "Vaccination target", hi: "टीकाकरण लक्ष्य" },
  beds: { kind: "stock", en: "Beds", hi: "बेड" },
  oxygen_beds: { kind: "stock", en: "Oxygen beds", hi: "ऑक्सीजन बेड" },
  icu_beds: { kind: "stock", en: "ICU beds", hi: "आईसीयू बेड" },
  ventilators: { kind: "stock", en: "Ventilators", hi: "वेंटिलेटर" },
  oxygen_plants: { kind: "stock", en: "Oxygen plants", hi: "ऑक्सीजन प्लांट" },
  beds_available: { kind: "stock", en: "Beds available", hi: "खाली बेड" },
  vaccination_sites: { kind: "stock", en: "Vaccination sites", hi: "टीकाकरण केंद्र" },
  quarantined: { kind: "stock", en: "Quarantined", hi: "क्वारंटीन" },
  containment_zones: { kind: "stock", en: "Containment zones", hi: "कंटेनमेंट जोन" },
} as const satisfies Record<string, Metric>;

export type MetricId = keyof typeof METRICS;
export const METRIC_IDS = Object.keys(METRICS) as readonly MetricId[];
