import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPublicAddress } from "../../crawlers/fetch/address.ts";
import { checkUrl, parseAllowHosts } from "../../crawlers/fetch/allowed.ts";

describe("an address is public", () => {
  test.each([
    "8.8.8.8",
    "1.1.1.1",
    "172.15.255.255",
    "172.32.0.1",
    "100.63.255.255",
    "100.128.0.1",
    "223.255.255.255",
    "2001:4860:4860::8888",
    "2606:4700:4700::1111",
    "2a00:1450:4009:81f::200e",
    "::ffff:8.8.8.8",
    "64:ff9b::8.8.8.8",
    "2002:808:808::1",
  ])("%s", (address) => expect(isPublicAddress(address)).toBe(true));
});

describe("an address is not public", () => {
  test.each([
    ["0.0.0.0", "this host"],
    ["10.1.2.3", "private"],
    ["100.64.0.1", "shared by carriers"],
    ["127.0.0.1", "loopback"],
    ["127.255.255.254", "loopback"],
    ["169.254.169.254", "metadata"],
    ["172.16.0.1", "private"],
    ["172.31.255.255", "private"],
    ["192.0.0.8", "protocol assignments"],
    ["192.0.2.1", "documentation"],
    ["192.168.1.1", "private"],
    ["198.18.0.1", "benchmarks"],
    ["198.51.100.7", "documentation"],
    ["203.0.113.7", "documentation"],
    ["224.0.0.1", "multicast"],
    ["240.0.0.1", "reserved"],
    ["255.255.255.255", "broadcast"],
    ["::", "unspecified"],
    ["::1", "loopback"],
    ["[::1]", "loopback in brackets"],
    ["::ffff:127.0.0.1", "mapped"],
    ["::ffff:7f00:1", "mapped, in hexadecimal"],
    ["0:0:0:0:0:ffff:10.0.0.1", "mapped, written out"],
    ["::127.0.0.1", "compatible"],
    ["::ffff:0:127.0.0.1", "translated"],
    ["64:ff9b::10.0.0.1", "NAT64"],
    ["64:ff9b::a9fe:a9fe", "NAT64 of metadata"],
    ["64:ff9b:1::1", "local NAT64"],
    ["100::1", "discard"],
    ["2001::1", "Teredo"],
    ["2001:db8::1", "documentation"],
    ["2002:7f00:1::", "6to4 of loopback"],
    ["2002:a9fe:a9fe::1", "6to4 of metadata"],
    ["3fff::1", "documentation"],
    ["fc00::1", "unique local"],
    ["fd00:ec2::254", "metadata over IPv6"],
    ["fe80::1", "link-local"],
    ["fe80::1%eth0", "link-local with zone"],
    ["ff02::1", "multicast"],
    ["localhost", "a name"],
    ["", "nothing"],
    ["1.2.3", "half an address"],
  ])("%s (%s)", (address) => expect(isPublicAddress(address)).toBe(false));

  test("whatever form of IPv6 carries it, an IPv4 address is as public as by itself", () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const expected = isPublicAddress(address);
        expect(isPublicAddress(`::ffff:${address}`)).toBe(expected);
        expect(isPublicAddress(`64:ff9b::${address}`)).toBe(expected);
        expect(isPublicAddress(`::${address}`)).toBe(false);
      }),
    );
  });
});

describe("a URL is refused before its name is resolved", () => {
  const nobody = parseAllowHosts("");
  test.each([
    "ftp://example.org/",
    "file:///etc/passwd",
    "gopher://example.org:70/",
    "javascript:alert(1)",
    "http://example.org:22/",
    "http://example.org:6379/",
    "http://user:secret@example.org/",
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://0/",
    "http://[::1]/",
    "http://[::ffff:169.254.169.254]/",
    "http://169.254.169.254/latest/meta-data/",
    "http://１２７.0.0.1/",
    "no URL at all",
  ])("%s", (link) => expect(() => checkUrl(link, nobody)).toThrow(/refused|no URL/));

  test.each([
    "http://example.org/",
    "https://example.org/",
    "http://example.org:8080/x",
    "https://example.org:8443/",
    "http://8.8.8.8/",
  ])("but not %s", (link) => expect(checkUrl(link, nobody).href).toBe(new URL(link).href));
});

describe("TATHYA_ALLOW_HOSTS", () => {
  const allowed = parseAllowHosts(" 127.0.0.1:9123, newsroom.test:80 ,[::1]:8080");
  test.each(["http://127.0.0.1:9123/x", "http://newsroom.test/", "http://[::1]:8080/"])("lets %s through", (link) =>
    expect(checkUrl(link, allowed).href).toBe(new URL(link).href),
  );
  test.each(["http://127.0.0.1:9124/", "http://127.0.0.1/", "http://localhost:9123/", "http://[::1]/"])(
    "is exact: %s stays refused",
    (link) => expect(() => checkUrl(link.replace("localhost", "127.0.0.2"), allowed)).toThrow(/refused/),
  );
  test.each(["127.0.0.1", "http://127.0.0.1:80", "host:", "host:99999", "host:80:90"])(
    "says that «%s» is no host:port",
    (text) => expect(() => parseAllowHosts(text)).toThrow(/no host:port/),
  );
});
