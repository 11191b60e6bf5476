import { BlockList, isIP } from 'node:net';

// IANA's registries of special-purpose addresses: what no server on the internet has.
const subnets4: readonly (readonly [net: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Of 2000::/3, the only part of IPv6 that is given out: what stands for IPv4 addresses, or for none. */
const subnets6: readonly (readonly [net: string, prefix: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const closed = new BlockList();
for (const [net, prefix] of subnets4) closed.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of subnets6) closed.addSubnet(net, prefix, 'ipv6');
const given = new BlockList();
given.addSubnet('2000::', 3, 'ipv6');

/** Whether an IP address is private, loopback, link-local or otherwise not on the internet. */
export function isPrivateAddress(address: string): boolean {
  // A zone (`fe80::1%eth0`) has only what is local.
  const kind = address.includes('%') ? 0 : isIP(address);
  if (kind === 4) return closed.check(address, 'ipv4');
  return kind !== 6 || !given.check(address, 'ipv6') || closed.check(address, 'ipv6');
}
