/** Day by day on a canvas: the agreed line, the official one, and every single claim as a point. */
import { useEffect, useRef, useState } from "preact/hooks";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { SeriesPoint } from "../api.ts";
import { day, number, shortDay, valueInWords } from "../format.ts";
import { useLanguage, useSay } from "../language.ts";
import type { Language } from "../messages.ts";

const HEIGHT = 360;
const RADIUS = 3.5;

const colour = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const seconds = (isoDay: string): number => Date.parse(`${isoDay}T00:00:00+05:30`) / 1000;

const isDisputed = (point: SeriesPoint): boolean => point.conflicts.some((conflict) => conflict.status === "open");

/** Draws each claim; those of a day in conflict ringed in the colour of conflicts. */
function drawClaims(chart: uPlot, points: readonly SeriesPoint[]): void {
  const { ctx } = chart;
  const scale = devicePixelRatio;
  ctx.save();
  ctx.beginPath();
  ctx.rect(chart.bbox.left, chart.bbox.top, chart.bbox.width, chart.bbox.height);
  ctx.clip();
  for (const point of points) {
    const x = chart.valToPos(seconds(point.asOf), "x", true);
    const disputed = isDisputed(point);
    for (const claim of point.claims) {
      ctx.beginPath();
      ctx.arc(x, chart.valToPos(claim.value, "y", true), (disputed ? RADIUS + 1 : RADIUS) * scale, 0, 2 * Math.PI);
      ctx.fillStyle = colour(disputed ? "--conflict" : "--accent");
      ctx.fill();
    }
  }
  ctx.restore();
}

const A_DAY = 86_400;
/** Pixels a date needs on the axis. */
const LABEL = 112;

/** Midnights in India, evenly spread, as many as have room. */
function dayTicks(from: number, to: number, width: number): number[] {
  const midnight = Math.ceil((from + 19_800) / A_DAY) * A_DAY - 19_800;
  const days = Math.max(1, Math.floor((to - midnight) / A_DAY) + 1);
  const step = Math.max(1, Math.ceil(days / Math.max(2, Math.floor((width - 74) / LABEL))));
  return Array.from({ length: Math.ceil(days / step) }, (_, i) => midnight + i * step * A_DAY);
}

function optionsFor(
  width: number,
  points: readonly SeriesPoint[],
  language: Language,
  names: { agreed: string; reference: string },
  point: (index: number | null) => void,
): uPlot.Options {
  const ink = colour("--ink-3");
  const grid = { stroke: colour("--rule"), width: 1 };
  const highest = Math.max(1, ...points.flatMap((p) => [p.reference ?? 0, ...p.claims.map((c) => c.max ?? c.value)]));
  const font = "13px system-ui, 'Noto Sans Devanagari', sans-serif";
  const first = seconds(points[0]?.asOf ?? "1970-01-01");
  const last = seconds(points.at(-1)?.asOf ?? "1970-01-02");
  const margin = Math.max(A_DAY / 2, (last - first) * 0.03);
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { drag: { x: false, y: false }, y: false, points: { show: false } },
    scales: {
      x: { time: true, range: () => [first - margin, last + margin] },
      y: { range: () => [0, highest * 1.08] },
    },
    axes: [
      {
        stroke: ink,
        font,
        grid: { show: false },
        ticks: grid,
        values: (_u, at) => at.map((t) => shortDay(new Date(t * 1000).toISOString(), language)),
        splits: (_u, _axis, from, to) => dayTicks(from, to, width),
      },
      {
        stroke: ink,
        font,
        grid,
        ticks: { show: false },
        size: 74,
        values: (_u, at) => at.map((v) => number(v, language)),
      },
    ],
    series: [
      {},
      { label: names.agreed, stroke: colour("--accent"), width: 1.5, spanGaps: true, points: { show: false } },
      { label: names.reference, stroke: ink, width: 1.5, dash: [5, 4], spanGaps: true, points: { show: false } },
    ],
    hooks: {
      draw: [(chart) => drawClaims(chart, points)],
      setCursor: [(chart) => point(chart.cursor.idx ?? null)],
    },
  };
}

/** «8 जुलाई 2021: 159, 195» of the day under the pointer. */
function inWords(point: SeriesPoint | undefined, language: Language): string {
  if (!point) return "";
  const claims = point.claims.map((claim) => valueInWords(claim, language));
  return `${day(point.asOf, language)}: ${[...new Set(claims)].join(", ") || "–"}`;
}

export function Chart(props: { points: readonly SeriesPoint[]; label: string }) {
  const say = useSay();
  const language = useLanguage();
  const { points } = props;
  const [pointed, setPointed] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const names = { agreed: say("agreed"), reference: say("reference") };

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const data: uPlot.AlignedData = [
      points.map((p) => seconds(p.asOf)),
      points.map((p) => p.value),
      points.map((p) => p.reference),
    ];
    let chart: uPlot | null = null;
    const draw = (): void => {
      chart?.destroy();
      chart = new uPlot(optionsFor(element.clientWidth, points, language, names, setPointed), data, element);
    };
    draw();
    const resized = new ResizeObserver(() => chart?.setSize({ width: element.clientWidth, height: HEIGHT }));
    resized.observe(element);
    const recoloured = new MutationObserver(draw);
    recoloured.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    const preference = matchMedia("(prefers-color-scheme: dark)");
    preference.addEventListener("change", draw);
    return () => {
      resized.disconnect();
      recoloured.disconnect();
      preference.removeEventListener("change", draw);
      chart?.destroy();
    };
  }, [points, language]);

  return (
    <figure class="chart">
      <div ref={box} role="img" aria-label={props.label} class="chart-box" />
      <p class="chart-pointed" aria-hidden="true">
        {pointed === null ? "" : inWords(points[pointed], language)}
      </p>
      <figcaption class="legend">
        <span class="key-claim">{say("claim")}</span>
        {points.some(isDisputed) && <span class="key-disputed">{say("disputed")}</span>}
        <span class="key-agreed">{say("agreed")}</span>
        {points.some((p) => p.reference !== null) && <span class="key-reference">{say("reference")}</span>}
      </figcaption>
    </figure>
  );
}
