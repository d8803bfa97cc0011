import type { Area, SheetLayout } from '../source.ts'
import { areaOf, lastColumn } from './cell-reference.ts'
import { xmlAttribute, xmlTrue } from './xml-attribute.ts'
import { xmlName } from './xml-name.ts'

const dimension = xmlName('dimension')
const column = xmlName('col')
const merge = xmlName('mergeCell')
const autoFilter = xmlName('autoFilter')
/** More than any sheet of answers has; a list beyond is cut, since what it tells is a remark and no answer. */
const mostMerges = 200_000

/** Gathers what stands around the cells of a sheet. */
export class LayoutBuilder {
  readonly #merges: Area[] = []
  readonly #hiddenColumns = new Set<number>()
  #filter: Area | null = null
  #declared: Area | null = null

  open(name: number, bytes: Buffer, start: number, end: number): void {
    if (name === merge) {
      const area = areaOf(xmlAttribute(bytes, start, end, 'ref') ?? '')
      if (area !== null && this.#merges.length < mostMerges) this.#merges.push(area)
    } else if (name === column) this.#addColumns(bytes, start, end)
    else if (name === dimension) {
      const reference = xmlAttribute(bytes, start, end, 'ref') ?? ''
      if (reference.includes(':')) this.#declared = areaOf(reference)
    } else if (name === autoFilter) this.#filter ??= areaOf(xmlAttribute(bytes, start, end, 'ref') ?? '')
  }

  layout(): SheetLayout {
    return {
      merges: this.#merges,
      hiddenColumns: this.#hiddenColumns,
      filter: this.#filter,
      declared: this.#declared,
    }
  }

  #addColumns(bytes: Buffer, start: number, end: number): void {
    if (!xmlTrue(xmlAttribute(bytes, start, end, 'hidden'))) return
    const first = Number(xmlAttribute(bytes, start, end, 'min')) - 1
    const last = Math.min(Number(xmlAttribute(bytes, start, end, 'max')) - 1, lastColumn)
    for (let index = Math.max(0, first); index <= last; index++) this.#hiddenColumns.add(index)
  }
}
