/** Mentions of places as places: relative ones («जिले में», «यहां») by what the text is about. */
import type { PlaceId } from "../../model/primitives.ts";
import { facilityBeside, isOfDistrict } from "../facilities/kinds.ts";
import type { PlaceMention } from "../mention.ts";
import { ABROAD, type Context, type Where, WORLD, whereIs } from "./context.ts";

/** State capitals that papers call «राजधानी». */
export const CAPITALS: Readonly<Record<string, PlaceId>> = {
  "IN-BR": "IN-BR/patna",
  "IN-UP": "IN-UP/lucknow",
  "IN-JH": "IN-JH/ranchi",
  "IN-MP": "IN-MP/bhopal",
  "IN-RJ": "IN-RJ/jaipur",
  "IN-UK": "IN-UK/dehradun",
  "IN-CG": "IN-CG/raipur",
  "IN-HP": "IN-HP/shimla",
  "IN-DL": "IN-DL",
  "IN-WB": "IN-WB/kolkata",
  "IN-PB": "IN-CH",
  "IN-HR": "IN-CH",
  "IN-MH": "IN-MH/mumbai-city",
  "IN-GJ": "IN-GJ/gandhinagar",
  "IN-OD": "IN-OD/khordha",
  "IN-AS": "IN-AS/kamrup-metropolitan",
  IN: "IN-DL",
};

export function stateOf(place: PlaceId | undefined): PlaceId | undefined {
  const slash = place?.indexOf("/") ?? -1;
  return slash < 0 ? place : place?.slice(0, slash);
}
export const isDistrict = (place: PlaceId | undefined): boolean => place?.includes("/") ?? false;

/** What the article is about as a whole. */
export interface Home {
  readonly place: PlaceId | undefined;
  /** District of the dateline or title, for «जिले में». */
  readonly district: PlaceId | undefined;
  readonly facility?: string | undefined;
}

/** A mention as a place: relative ones by what the text was about. Undefined where it is none (a division, nothing known). */
export function resolve(m: PlaceMention, ctx: Context, home: Home): Where | undefined {
  const scope = ctx.scope;
  switch (m.kind) {
    case "foreign":
      return m.relative === "world" ? WORLD : ABROAD;
    case "division":
      // «पूर्वोत्तर», «दक्षिण भारत»: neither the country nor one state
      return m.place === "IN" ? whereIs(undefined) : m.place ? whereIs(m.place) : undefined;
    case "relative":
      break;
    case "facility":
      // «मिर्जापुर। … विजयपुर पीएचसी में 359»: a village's, not that of a district elsewhere
      // «देहरादून। … मैक्स अस्पताल में पांच»: one of many of that name
      if (/^(?:phc|chc|aphc)-|^max-hospital$/.test(m.facility ?? "") && isElsewhere(m.place, home.place))
        return whereIs(home.place, m.facility);
      return hospital(m, m.place ? pick(m, scope, home) : besideHospital(m, scope, home));
    case "town":
      return m.seat ? whereIs(pick(m, scope, home)) : whereIs(pick(m, scope, home), undefined, m.locality);
    case "block":
    case "locality":
      return whereIs(pick(m, scope, home), undefined, m.locality);
    default: {
      const place = pick(m, scope, home);
      return isNameOf(place, ctx.hospital) ? ctx.hospital : whereIs(place);
    }
  }
  switch (m.relative) {
    case "country":
      return scope.foreign && scope !== WORLD ? scope : whereIs("IN");
    case "state": {
      const state = stateOf(scope.place) !== "IN" ? stateOf(scope.place) : stateOf(home.place);
      return scope.foreign ? scope : whereIs(state === "IN" ? stateOf(home.district) : state);
    }
    case "capital": {
      // in an article on the country it is the country's, but where the paragraph is about a state
      const about = stateOf(scope.place ?? home.place) ?? "IN";
      const state = home.place === "IN" && stateOf(ctx.paragraphScope?.place) !== about ? "IN" : about;
      return whereIs(CAPITALS[state] ?? state);
    }
    case "district":
    case "city":
      if (scope.foreign) return scope;
      // «दिल्ली में …। शहर में 13 की मौत हुई»: one city and its state
      if (m.relative === "city" && home.place && CAPITALS[home.place] === home.place) return whereIs(home.place);
      // «रीवा के अस्पताल में रोज 300 की ओपीडी है, जिले में अब तक 19 मरीज मिले»
      if (isDistrict(ctx.inSentencePlace?.place)) return whereIs(ctx.inSentencePlace?.place);
      if (isDistrict(scope.place)) return whereIs(scope.place);
      if (isDistrict(ctx.last.place)) return whereIs(ctx.last.place);
      return whereIs(home.district ?? scope.place ?? home.place);
    case "here":
      if (ctx.inSentencePlace) return ctx.inSentencePlace;
      return ctx.last.place || ctx.last.foreign ? ctx.last : scope;
    case "hospital":
      return hospitalMeant(ctx);
    default:
      return undefined;
  }
}

const isElsewhere = (place: PlaceId | undefined, home: PlaceId | undefined): boolean =>
  place !== undefined && home !== undefined && home !== "IN" && stateOf(place) !== stateOf(home);

/** «सागर अस्पताल में 19 भर्ती हैं। सागर में नौ और भर्ती हुए»: the hospital, which stands in another district. */
const isNameOf = (place: PlaceId | undefined, hospital: Where | undefined): boolean =>
  place !== undefined &&
  hospital?.place !== undefined &&
  hospital.place !== place &&
  hospital.facility === `${place.slice(place.indexOf("/") + 1)}-hospital`;

/** «एम्स में दो भर्ती हैं। जिला अस्पताल में 10 बेड हैं»: the district's own, behind a hospital elsewhere. */
const besideHospital = ({ facility = "" }: PlaceMention, scope: Where, home: Home): PlaceId | undefined =>
  scope.facility && isDistrict(home.place) && isDistrict(scope.place) && isOfDistrict(facility)
    ? home.place
    : (scope.place ?? home.place);

/** «सदर अस्पताल» without a place beside it is the district's that the text is about. */
function hospital({ facility = "", place }: PlaceMention, where: PlaceId | undefined): Where {
  const known =
    !place && where && isDistrict(where) && isOfDistrict(facility) ? facilityBeside(facility, { place: where }) : null;
  return known ? whereIs(known.place, known.facility) : whereIs(where, facility);
}

/** «अस्पताल में»: the one the text is about, or the last one named while the text was about the same district. */
export function hospitalMeant({ scope, hospital }: Context): Where | undefined {
  if (scope.facility) return scope;
  return !isDistrict(scope.place) || scope.place === hospital?.place ? hospital : undefined;
}

/** Among places of one name the one in the state the text is about. */
function pick(m: PlaceMention, scope: Where, home: Home): PlaceId | undefined {
  if (!m.others?.length) return m.place;
  for (const state of [stateOf(scope.place), stateOf(home.place), stateOf(home.district)]) {
    if (!state || state === "IN") continue;
    const there = [m.place, ...m.others].find((p) => stateOf(p) === state);
    if (there) return there;
  }
  return m.place;
}
