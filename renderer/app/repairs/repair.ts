import { repairTexts } from '#shared/messages/app/repairs.ts'
import type { Text } from '#shared/messages/language.ts'
import type { AnyPageId } from '../route.ts'

/** What mends something, as data: the button that offers it is everywhere the same. */
export type Repair =
  | { readonly kind: 'import'; readonly label: Text }
  | OpenRepair
  | ReopenRepair
  /** Computes these cards again. */
  | { readonly kind: 'update'; readonly label: Text; readonly cards: readonly string[] }

/** Opens the project again, as its file now is. */
export interface ReopenRepair {
  readonly kind: 'reopen'
  readonly label: Text
}

/** Opens the place where it is mended. */
export interface OpenRepair {
  readonly kind: 'open'
  readonly label: Text
  readonly page: AnyPageId
  readonly view?: string
  /** Options of the page (`useRemembered`) to be set before it is opened: the variable chosen, the indicator selected. */
  readonly remembered?: Readonly<Record<string, unknown>>
}

export const importRepair: Repair = { kind: 'import', label: repairTexts.importData }

/** The codebook's line of a variable. */
export function variableRepair(name: string, label: Text = repairTexts.seeVariable): OpenRepair {
  return { kind: 'open', label, page: 'data', view: 'variables', remembered: { 'data.variable': name } }
}

/** A node of the index system, selected in its tree. */
export function indicatorRepair(id: string, label: Text = repairTexts.seeIndicator): OpenRepair {
  return { kind: 'open', label, page: 'indexSystem', remembered: { 'indexSystem.selected': id } }
}
