/** What options of several commands share. */
import { InvalidArgumentError } from "commander";

/** For an option that may be given more than once. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** The same, for one of a few names. */
export const collectChoice =
  <Name extends string>(names: readonly Name[]) =>
  (value: string, before: readonly Name[] = []): readonly Name[] => {
    const name = names.find((known) => known === value);
    if (name === undefined) throw new InvalidArgumentError(`It takes one of ${names.join(", ")}.`);
    return [...before, name];
  };
