import { BlockList, isIP } from 'node:net'

/** Networks that are nowhere in particular: this machine, private ones, shared by a carrier's customers, for groups (RFC 6890). */
const IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/3',
]
const IPV6 = ['::/127', 'fc00::/7', 'fe80::/10', 'ff00::/8']

const list = new BlockList()
for (const [family, blocks] of [['ipv4', IPV4] as const, ['ipv6', IPV6] as const])
  for (const block of blocks) {
    const [address = '', bits] = block.split('/')
    list.addSubnet(address, Number(bits), family)
  }

/** Whether an IP address is of a network that everybody may have for their own, so that it tells no place. */
export function isOwnNetwork(address: string): boolean {
  return list.check(address, isIP(address) === 4 ? 'ipv4' : 'ipv6')
}
