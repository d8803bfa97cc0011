import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { generator } from '../benchmark/answers.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Random = () => number

const below = (random: Random, end: number) => Math.floor(random() * end)
const zipSignature = 0x04034b50

/** What hostile and broken files have in their XML and in their texts. */
const intruders = [
  '<',
  '>',
  '"',
  '&',
  '&#x0;',
  '&#xD800;',
  '&lol;',
  '\0',
  '_xD800_',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '999999999999999999999',
  '-1',
  '1e999',
  'XFD1048576',
  'A0',
  '\ud800',
  '',
  "=cmd|' /C calc'!A0",
  '"\n"\n"',
  ',,,,,,,,',
]

/** A mutation of the file, told by its seed alone: the same seed gives the same bytes. */
export function mutated(original: Uint8Array, seed: number): Bytes {
  const random = generator(seed)
  for (let warm = 0; warm < 5; warm++) random()
  const bytes = Uint8Array.from(original)
  const isZip = bytes.byteLength > 4 && new DataView(bytes.buffer).getUint32(0, true) === zipSignature
  const kind = below(random, isZip ? 8 : 5)
  switch (kind) {
    case 0:
      return flipped(bytes, random, 1 + below(random, 8))
    case 1:
      return bytes.slice(0, below(random, bytes.byteLength))
    case 2:
      return swapped(bytes, random)
    case 3:
      return spliced(bytes, random)
    case 4:
      return flipped(bytes, random, 50 + below(random, 500))
    default:
      return rezipped(bytes, random)
  }
}

function flipped(bytes: Bytes, random: Random, count: number): Bytes {
  for (let flip = 0; flip < count; flip++) bytes[below(random, bytes.byteLength)] = below(random, 256)
  return bytes
}

/** Two stretches change places. */
function swapped(bytes: Bytes, random: Random): Bytes {
  const length = 1 + below(random, Math.min(2000, Math.floor(bytes.byteLength / 3)))
  const first = below(random, bytes.byteLength - length)
  const second = below(random, bytes.byteLength - length)
  const kept = bytes.slice(first, first + length)
  bytes.copyWithin(first, second, second + length)
  bytes.set(kept, second)
  return bytes
}

/** Something that does not belong there is put in, or a stretch repeated. */
function spliced(bytes: Bytes, random: Random): Bytes {
  const at = below(random, bytes.byteLength)
  const foreign =
    random() < 0.5
      ? strToU8(intruders[below(random, intruders.length)] ?? '')
      : bytes.slice(at, at + below(random, 5000))
  const result = new Uint8Array(bytes.byteLength + foreign.byteLength)
  result.set(bytes.subarray(0, at))
  result.set(foreign, at)
  result.set(bytes.subarray(at), at + foreign.byteLength)
  return result
}

/** The container is whole, a part of it is not: what a checksum does not catch. */
function rezipped(bytes: Bytes, random: Random): Bytes {
  let parts: Record<string, Uint8Array>
  try {
    parts = unzipSync(bytes)
  } catch {
    return flipped(bytes, random, 3) // fflate does not read every zip that is one
  }
  const names = Object.keys(parts)
  const name = names[below(random, names.length)] ?? ''
  const part = parts[name] ?? new Uint8Array()
  const choice = below(random, 6)
  if (choice === 0) {
    delete parts[name]
    return Uint8Array.from(zipSync(parts))
  }
  if (choice === 1) return Uint8Array.from(zipSync({ ...parts, [name]: mutatedBytes(part, random) }))
  return Uint8Array.from(zipSync({ ...parts, [name]: strToU8(mutatedXml(strFromU8(part), random)) }))
}

function mutatedBytes(part: Uint8Array, random: Random): Uint8Array {
  const copy = Uint8Array.from(part)
  if (copy.byteLength < 10) return copy
  return random() < 0.5 ? flipped(copy, random, 1 + below(random, 20)) : swapped(copy, random)
}

/** Tags are taken away, repeated or moved, and values replaced by what nobody expects there. */
function mutatedXml(text: string, random: Random): string {
  const pieces = text.split(/(?=<)/)
  for (let change = 0; change <= below(random, 6); change++) {
    const at = below(random, pieces.length)
    const piece = pieces[at] ?? ''
    const intruder = intruders[below(random, intruders.length)] ?? ''
    switch (below(random, 6)) {
      case 0:
        pieces.splice(at, 1)
        break
      case 1:
        pieces.splice(at, 0, piece)
        break
      case 2:
        pieces.splice(below(random, pieces.length), 0, ...pieces.splice(at, 1 + below(random, 5)))
        break
      case 3:
        pieces[at] = piece.replace(/"[^"]*"/, `"${intruder}"`)
        break
      case 4:
        pieces[at] = piece.replace(/>[^<]*$/, `>${intruder}`)
        break
      default:
        pieces[at] = intruder + piece
    }
  }
  return pieces.join('')
}
