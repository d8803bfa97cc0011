import type { ZipFile } from '../zip/zip-file.ts'
import { scanPart } from './scan-part.ts'
import { xmlName } from './xml-name.ts'

/** Where a part of an office file leads. */
export interface Relationship {
  readonly id: string
  /** The last word of its type: `worksheet`, `styles`; the same in transitional and strict files. */
  readonly type: string
  /** Name of the part it leads to. */
  readonly target: string
}

const relationship = xmlName('Relationship')

/**
 * The relationships of a part; of the whole file for the empty name. Those that lead out of the file are left out: this
 * program opens no links.
 *
 * @example await relationships(zip, 'xl/workbook.xml') // read from xl/_rels/workbook.xml.rels
 */
export async function relationships(zip: ZipFile, part: string): Promise<readonly Relationship[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const entry = zip.part(`${folder}_rels/${part.slice(folder.length)}.rels`)
  if (entry === null) return []
  const found: Relationship[] = []
  await scanPart(zip, entry, (name, attribute) => {
    if (name !== relationship || attribute('TargetMode') === 'External') return
    const [id, type, target] = [attribute('Id'), attribute('Type'), attribute('Target')]
    if (id === null || type === null || target === null) return
    found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: partName(folder, target) })
  })
  return found
}

function partName(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `/${folder}${target}`
  try {
    return decodeURIComponent(new URL(path, 'part:/').pathname).slice(1)
  } catch {
    return path.slice(1) // a name with a stray % sign, which only matches as it stands
  }
}
