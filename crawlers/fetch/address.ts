/** Which IP addresses are public: everything a crawl must never touch is told by its number, not by its name. */
import { BlockList, isIP } from "node:net";

/** IANA's special-purpose IPv4 blocks that are not globally reachable, and multicast. */
const NOT_PUBLIC_V4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
] as const;

const blockedV4 = new BlockList();
for (const subnet of NOT_PUBLIC_V4) {
  const [network = "", bits = ""] = subnet.split("/");
  blockedV4.addSubnet(network, Number(bits), "ipv4");
}

/** True for an address of the public internet. Takes dotted IPv4 or any spelling of IPv6, with or without brackets and zone. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  const family = isIP(bare);
  if (family === 4) return !blockedV4.check(bare, "ipv4");
  if (family === 6) return isPublicV6(groupsOf(bare));
  return false;
}

/** The eight 16-bit groups of an IPv6 address that `isIP` accepted. */
function groupsOf(address: string): readonly number[] {
  const dotted = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  let text = address;
  if (dotted) {
    const [a = 0, b = 0, c = 0, d = 0] = dotted.slice(1).map(Number);
    text = `${address.slice(0, dotted.index)}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  }
  const [head = "", tail] = text.split("::");
  const read = (part: string) => (part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16)));
  const first = read(head);
  if (tail === undefined) return first;
  const last = read(tail);
  return [...first, ...new Array<number>(8 - first.length - last.length).fill(0), ...last];
}

const v4At = (groups: readonly number[], index: number) => {
  const [high = 0, low = 0] = groups.slice(index, index + 2);
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
};

/** IPv6 is public inside 2000::/3 only, less its special blocks; forms that carry an IPv4 address are as public as that. */
function isPublicV6(groups: readonly number[]): boolean {
  const [a = 0, b = 0] = groups;
  const zeros = (from: number, to: number) => groups.slice(from, to).every((group) => group === 0);
  if (zeros(0, 5) && groups[5] === 0xffff) return isPublicAddress(v4At(groups, 6)); // ::ffff:0:0/96, mapped
  if (a === 0x64 && b === 0xff9b && zeros(2, 6)) return isPublicAddress(v4At(groups, 6)); // 64:ff9b::/96, NAT64
  if (a === 0x2002) return isPublicAddress(v4At(groups, 1)); // 2002::/16, 6to4
  if (a >> 13 !== 1) return false; // loopback, compatible, unique local, link-local, multicast …
  if (a === 0x2001 && b < 0x200) return false; // 2001::/23: Teredo, benchmarking, ORCHID
  if (a === 0x2001 && b === 0xdb8) return false; // documentation
  return !(a === 0x3fff && b < 0x1000); // 3fff::/20, documentation
}
