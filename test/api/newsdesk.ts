/** A small store to ask: own Hindi sentences with facts read by hand, three papers that do not always agree. */
import type { Fact } from "../../model/fact.ts";
import { openSqliteStore } from "../../store/sqlite/store.ts";
import type { Store } from "../../store/store.ts";

export const NOW = "2021-07-10T06:00:00.000Z";

type Claim = Omit<Fact, "evidence" | "field" | "start" | "end" | "qualifier"> &
  Partial<Pick<Fact, "qualifier" | "field">>;

interface Desk {
  readonly url: string | null;
  readonly lineId?: string;
  readonly title: string;
  readonly text: string;
  readonly source: string;
  readonly publishedAt: string;
  readonly sample?: boolean;
  readonly keepText?: boolean;
  readonly claims: readonly (readonly [evidence: string, claim: Claim])[];
}

const covid = (metric: Fact["metric"], place: string, value: number, more: Partial<Claim> = {}): Claim => ({
  metric,
  disease: "covid-19",
  place,
  value,
  asOf: "2021-07-08",
  ...(metric.startsWith("new_") && { window: "P1D" }),
  ...more,
});

export const ARTICLES = {
  patna: {
    url: "https://prabhat.example/patna-corona",
    title: "पटना में कोरोना के 159 नए मामले",
    text: [
      "राजधानी पटना में गुरुवार को कोरोना के 159 नए मामले सामने आए, जबकि भागलपुर में 44 मरीज मिले हैं।",
      "पूरे बिहार में बीते 24 घंटे में 50 हजार 160 सैंपल की जांच हुई और संक्रमण से 3 लोगों की मौत हो गई।",
      "जिलेवार स्थिति इस प्रकार है:",
      "जिला\tनए मामले\tसक्रिय मामले",
      "गया\t12\t84",
      "नालंदा\t9\t41",
      "स्वास्थ्य विभाग के अनुसार राज्य में फिलहाल 1,284 सक्रिय मामले हैं।",
    ].join("\n"),
    source: "prabhat",
    publishedAt: "2021-07-08T19:30:00+05:30",
    claims: [
      ["159 नए मामले सामने आए", covid("new_cases", "IN-BR/patna", 159)],
      ["भागलपुर में 44 मरीज मिले", covid("new_cases", "IN-BR/bhagalpur", 44)],
      ["50 हजार 160 सैंपल की जांच", covid("new_tests", "IN-BR", 50160)],
      ["3 लोगों की मौत", covid("new_deaths", "IN-BR", 3)],
      ["गया\t12", covid("new_cases", "IN-BR/gaya", 12)],
      ["84", covid("active_cases", "IN-BR/gaya", 84)],
      ["नालंदा\t9", covid("new_cases", "IN-BR/nalanda", 9)],
      ["41", covid("active_cases", "IN-BR/nalanda", 41)],
      ["1,284 सक्रिय मामले", covid("active_cases", "IN-BR", 1284, { attribution: "health-department" })],
    ],
  },
  rival: {
    url: "https://ujala.example/news/patna-195",
    title: "पटना में फिर बढ़ा कोरोना",
    text: "पटना जिले में गुरुवार को 195 नए कोरोना मरीज मिले। भागलपुर में भी 44 लोगों की रिपोर्ट पॉजिटिव आई है।",
    source: "ujala",
    publishedAt: "2021-07-08T21:00:00+05:30",
    claims: [
      ["195 नए कोरोना मरीज मिले", covid("new_cases", "IN-BR/patna", 195)],
      ["भागलपुर में भी 44 लोगों", covid("new_cases", "IN-BR/bhagalpur", 44)],
    ],
  },
  dengue: {
    url: "https://samachar.example/dengue?id=7",
    title: "डेंगू के 23 नए मरीज मिले, पीएमसीएच में 18 भर्ती",
    text: "पटना में बुधवार को डेंगू के 23 नए मरीज मिले। पीएमसीएच में डेंगू के 18 मरीज भर्ती हैं। जिले में अब तक करीब 320 लोग बीमार हो चुके हैं।",
    source: "samachar",
    publishedAt: "2021-07-07",
    sample: true,
    claims: [
      [
        "डेंगू के 23 नए मरीज मिले",
        { metric: "new_cases", disease: "dengue", place: "IN-BR/patna", value: 23, asOf: "2021-07-07", window: "P1D" },
      ],
      [
        "पीएमसीएच में डेंगू के 18 मरीज भर्ती",
        {
          metric: "hosp_patients",
          disease: "dengue",
          place: "IN-BR/patna",
          facility: "pmch",
          value: 18,
          asOf: "2021-07-07",
        },
      ],
      [
        "करीब 320 लोग",
        {
          metric: "total_cases",
          disease: "dengue",
          place: "IN-BR/patna",
          value: 320,
          qualifier: "about",
          asOf: "2021-07-07",
        },
      ],
    ],
  },
  earlier: {
    url: "https://prabhat.example/patna-corona-7",
    title: "पटना में 121 संक्रमित",
    text: "पटना में बुधवार को 121 नए संक्रमित मिले। मरीजों में 10 से 12 बच्चे हैं। पटना में मंगलवार को 98 लोग पॉजिटिव पाए गए थे।",
    source: "prabhat",
    publishedAt: "2021-07-07T19:00:00+05:30",
    claims: [
      ["121 नए संक्रमित मिले", covid("new_cases", "IN-BR/patna", 121, { asOf: "2021-07-07" })],
      [
        "10 से 12 बच्चे",
        covid("new_cases", "IN-BR/patna", 10, {
          asOf: "2021-07-07",
          qualifier: "range",
          max: 12,
          population: "children",
        }),
      ],
      ["98 लोग पॉजिटिव पाए गए", covid("new_cases", "IN-BR/patna", 98, { asOf: "2021-07-06" })],
    ],
  },
  aes: {
    url: null,
    lineId: "line-4",
    title: "चमकी बुखार से दो बच्चों की मौत",
    text: "मुजफ्फरपुर के एसकेएमसीएच में चमकी बुखार से दो बच्चों की मौत हो गई।",
    source: "file",
    publishedAt: "2021-06-20",
    claims: [
      [
        "दो बच्चों की मौत",
        {
          metric: "new_deaths",
          disease: "aes",
          place: "IN-BR/muzaffarpur",
          facility: "skmch",
          locality: '=HYPERLINK("x"),मुशहरी',
          value: 2,
        },
      ],
    ],
  },
  unkept: {
    url: "https://ujala.example/noarchive",
    title: "कोरोना से एक की मौत",
    text: "",
    source: "ujala",
    publishedAt: "2021-07-05",
    claims: [["कोरोना से एक की मौत", covid("new_deaths", "IN-BR/saran", 1, { asOf: "2021-07-05", field: "title" })]],
  },
} as const satisfies Record<string, Desk>;

function read({ title, text, claims }: Desk): Fact[] {
  return claims.map(([evidence, claim]) => {
    const field = claim.field ?? "text";
    const start = (field === "text" ? text : title).indexOf(evidence);
    if (start < 0) throw new Error(`Reading ${title}: «${evidence}» does not stand in its ${field}`);
    return { qualifier: "exact", ...claim, field, evidence, start, end: start + evidence.length };
  });
}

async function save(store: Store, desk: Desk): Promise<string> {
  const { claims: _claims, ...article } = desk;
  const saved = await store.saveArticle({ ...article, modifiedAt: null }, read(desk), "1");
  return saved.articleId;
}

export type Ids = Readonly<Record<keyof typeof ARTICLES, string>>;

/** A store in memory with all articles, two sources and an official series of Patna. */
export async function openNewsdesk(): Promise<{ store: Store; ids: Ids }> {
  const store = await openSqliteStore(":memory:", { now: () => NOW });
  await store.putSources([
    { id: "prabhat", name: "प्रभात", kind: "rss", url: "https://prabhat.example/feed.xml", schedule: "*/30 * * * *" },
    { id: "ujala", name: "उजाला", kind: "sitemap", url: "https://ujala.example/sitemap.xml", schedule: "0 * * * *" },
    {
      id: "samachar",
      name: "समाचार",
      kind: "listing",
      url: "https://samachar.example/health",
      schedule: "0 6 * * *",
      sample: true,
    },
  ]);
  await store.recordRound("prabhat", { at: NOW, error: null, articles: 2, nextTryAt: "2021-07-10T06:30:00.000Z" });
  await store.recordRound("ujala", {
    at: NOW,
    error: "robots.txt answered 503",
    articles: 0,
    nextTryAt: "2021-07-10T07:00:00.000Z",
  });
  const ids: Partial<Record<keyof typeof ARTICLES, string>> = {};
  for (const name of Object.keys(ARTICLES) as (keyof typeof ARTICLES)[]) ids[name] = await save(store, ARTICLES[name]);
  await store.addReference([
    { disease: "covid-19", metric: "new_cases", place: "IN-BR/patna", asOf: "2021-07-07", value: 121 },
    { disease: "covid-19", metric: "new_cases", place: "IN-BR/patna", asOf: "2021-07-08", value: 159 },
  ]);
  return { store, ids: ids as Ids };
}

/** The publisher changes 159 to 165 in an article that is known already. */
export const revisePatna = (store: Store): Promise<string> =>
  save(store, {
    ...ARTICLES.patna,
    text: ARTICLES.patna.text.replace("159", "165"),
    claims: ARTICLES.patna.claims.map(([evidence, claim]) => [
      evidence.replace("159", "165"),
      claim.value === 159 ? { ...claim, value: 165 } : claim,
    ]),
  });
