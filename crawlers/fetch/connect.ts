/** Connections that go only to addresses that were checked: the name is resolved once, and what was checked is what is connected to. */
import { lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent, buildConnector, type Dispatcher } from "undici";
import { isPublicAddress } from "./address.ts";
import { type AllowedHosts, refuseLiteral } from "./allowed.ts";
import { FetchFailure } from "./failure.ts";

export interface ConnectOptions {
  readonly allowed: AllowedHosts;
  /** Connections at most to one host and port. */
  readonly connections: number;
  readonly connectTimeoutMs: number;
  /** Whole-request limit, also for the wait for headers. */
  readonly totalMs: number;
  /** Resolver; the system's by default. */
  readonly lookup?: LookupFunction;
}

/** Refuses a name as soon as one of its addresses is not public: a name that points both ways is an attack, not a publisher. */
function guarded(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, options, (error, found, family) => {
      if (error) return callback(error, found, family);
      const addresses = typeof found === "string" ? [found] : found.map((entry) => entry.address);
      const bad = addresses.find((address) => !isPublicAddress(address));
      if (bad !== undefined)
        return callback(
          new FetchFailure("refused", `refused: ${hostname} resolves to ${bad}, which is not a public address`),
          [],
          0,
        );
      callback(null, found, family);
    });
  };
}

/** Where a caller's `sent` is carried through undici. */
export const onSent: unique symbol = Symbol("sent");

/** An agent whose every connection is checked; its requests may carry `[onSent]`. */
export function checkedAgent(options: ConnectOptions): Dispatcher {
  const lookup = options.lookup ?? (systemLookup as LookupFunction);
  const base = { timeout: options.connectTimeoutMs, keepAlive: true } as const;
  // Types of undici's connector want TLS and TCP options together, whose `lookup` types differ.
  const open = buildConnector({ ...base, lookup } as buildConnector.BuildOptions);
  const checked = buildConnector({ ...base, lookup: guarded(lookup) } as buildConnector.BuildOptions);
  const connect: buildConnector.connector = (target, callback) => {
    const port = target.port || (target.protocol === "https:" ? "443" : "80");
    const host =
      target.hostname.includes(":") && !target.hostname.startsWith("[") ? `[${target.hostname}]` : target.hostname;
    if (options.allowed.has(`${host}:${port}`)) return open(target, callback);
    try {
      refuseLiteral(target.hostname);
    } catch (error) {
      return callback(error as Error, null);
    }
    checked(target, callback);
  };
  const agent = new Agent({
    connect,
    connections: options.connections,
    pipelining: 1,
    headersTimeout: options.totalMs,
    bodyTimeout: options.totalMs,
    maxResponseSize: -1,
    keepAliveTimeout: 10_000,
  });
  return agent.compose((dispatch) => (request, handler) => {
    const sent = (request as { [onSent]?: () => void })[onSent];
    if (sent) tellWhenSent(handler, sent);
    return dispatch(request, handler);
  });
}

/** A request waits for its connection first; pauses are counted from when it really goes out. */
function tellWhenSent(handler: Dispatcher.DispatchHandler, sent: () => void): void {
  const hooks = handler as Record<string, ((...args: unknown[]) => unknown) | undefined>;
  const name = hooks.onRequestStart ? "onRequestStart" : "onConnect";
  const hook = hooks[name];
  hooks[name] = (...args) => {
    sent();
    return hook?.apply(handler, args);
  };
}
