/** Sources that give nothing new are asked less often, up to every eighth time, until they do. */

export interface Quiet {
  /** Rounds in a row without a new article. */
  readonly rounds: number;
  /** Runs of the schedule still to be left out. */
  readonly skip: number;
}

export const LIVELY: Quiet = { rounds: 0, skip: 0 };

const ROUNDS_A_STEP = 3;
const MOST_STEPS = 3;

/** After a round: three rounds without news halve the pace, three more halve it again. */
export function afterRound(quiet: Quiet, articles: number): Quiet {
  if (articles > 0) return LIVELY;
  const rounds = quiet.rounds + 1;
  return { rounds, skip: 2 ** Math.min(MOST_STEPS, Math.floor(rounds / ROUNDS_A_STEP)) - 1 };
}

/** At a run of the schedule: null where it is this source's turn, else what is left to leave out. */
export function leaveOut(quiet: Quiet): Quiet | null {
  return quiet.skip > 0 ? { ...quiet, skip: quiet.skip - 1 } : null;
}

export function readQuiet(text: string | null): Quiet {
  return text === null ? LIVELY : (JSON.parse(text) as Quiet);
}
